const DAY_MS = 86_400_000
const EPOCH = Date.UTC(1899, 11, 30)
const HALF_HOUR = 1_800_000

const formats = new Map<string, Intl.DateTimeFormat>()
const offsets = new Map<string, number>()

/** The serial of a day and time, as a wall calendar and clock show them. Month from 1. */
export function serialOf(year: number, month: number, day: number, fraction = 0): number {
  const midnight = new Date(0)
  midnight.setUTCFullYear(year, month - 1, day)
  return (midnight.getTime() - EPOCH) / DAY_MS + fraction
}

/** The serial that a clock in that zone shows at that moment (milliseconds since 1970). */
export function serialAt(moment: number, timeZone: string): number {
  return (moment + offsetAt(moment, timeZone) - EPOCH) / DAY_MS
}

/** The moment when a clock in that zone shows that serial. To the millisecond. */
export function momentOf(serial: number, timeZone: string): number {
  const shown = Math.round(serial * DAY_MS) + EPOCH
  const guess = shown - offsetAt(shown, timeZone)
  return shown - offsetAt(guess, timeZone)
}

/** Year, month (from 1) and day of a serial. */
export function dayOf(serial: number): { year: number; month: number; day: number } {
  const date = new Date(Math.floor(serial) * DAY_MS + EPOCH)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Milliseconds that the zone is ahead of UTC at that moment; looked up once for every half hour. */
function offsetAt(moment: number, timeZone: string): number {
  const key = `${timeZone} ${Math.floor(moment / HALF_HOUR)}`
  const known = offsets.get(key)
  if (known !== undefined) return known
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(moment)
      .map((part) => [part.type, part.value]),
  )
  const shown = new Date(0)
  shown.setUTCFullYear(Number(parts.year), Number(parts.month) - 1, Number(parts.day))
  shown.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second))
  const offset = shown.getTime() - Math.floor(moment / 1000) * 1000
  offsets.set(key, offset)
  return offset
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formats.set(timeZone, format)
  return format
}
