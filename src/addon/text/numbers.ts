import { type LocalDate, type LocalDateTime, partsOf } from '../domain/local-date'

/** Party papers write whole numbers under ten as 02, 08. */
export const count = (number: number): string => (number >= 0 && number < 10 ? `0${number}` : String(number))

/** A day in a sentence or letter: `08/4/2027`, `05/02/2027` (days under 10 and months 1 and 2 with a nought). */
export function dateInText(date: LocalDate): string {
  const { year, month, day } = partsOf(date)
  return `${count(day)}/${month <= 2 ? count(month) : month}/${year}`
}

/** `08 giờ 15 phút ngày 02/12/2026` */
export function momentInText({ day, seconds }: LocalDateTime): string {
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor((seconds % 3600) / 60)
  return `${count(hours)} giờ ${count(minutes)} phút ngày ${dateInText(day)}`
}

export const ROMAN = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' } as const
