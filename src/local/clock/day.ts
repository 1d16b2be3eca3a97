/** A calendar day as `yyyy-MM-dd`. */
export type Day = string

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** True for a day that exists between 1900 and 2199 (2027-02-29 does not). */
export function isDay(text: string): text is Day {
  const parts = DAY.exec(text)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (year < 1900 || year > 2199) return false
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** How the day is written for a reader: `08/4/2027` (day in two digits, months 1 and 2 too). */
export function readableDay(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${date}/${Number(month) < 3 ? month : Number(month)}/${year}`
}
