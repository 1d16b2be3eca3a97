import { NotImplementedError } from '../google-error'
import { dayOf, serialAt } from './serial'

/** A moment as a clock in that zone shows it, by a Java SimpleDateFormat pattern (`dd/MM/yyyy HH:mm:ss`). */
export function formatMoment(moment: number, timeZone: string, pattern: string): string {
  const serial = serialAt(moment, timeZone)
  const { year, month, day } = dayOf(serial)
  const clock = Math.round((serial - Math.floor(serial)) * 86_400_000)
  const parts: Record<string, number> = {
    y: year,
    M: month,
    d: day,
    H: Math.floor(clock / 3_600_000),
    m: Math.floor(clock / 60_000) % 60,
    s: Math.floor(clock / 1000) % 60,
    S: clock % 1000,
  }
  return pattern.replace(
    /'([^']*)'|([a-zA-Z])\2*/g,
    (mark, quoted: string | undefined, letter: string | undefined) => {
      if (letter === undefined) return quoted || "'"
      const part = parts[letter]
      if (part === undefined || (letter === 'M' && mark.length > 2))
        throw new NotImplementedError(`the date pattern ${mark}`)
      if (letter === 'y' && mark.length === 2) return String(part).slice(-2)
      return String(part).padStart(mark.length, '0')
    },
  )
}
