import type { Day } from './day'

/** Vietnam has had no daylight saving since 1975: one offset, whatever zone the process was started in. */
const OFFSET_HOURS = 7
const MINUTE = 60_000
const HOUR = 3_600_000
const DAY = 24 * HOUR
const OPENING_HOUR = 8

/** The day that `instant` (milliseconds since 1970, UTC) falls on in Vietnam. */
export function dayOf(instant: number): Day {
  return new Date(instant + OFFSET_HOURS * HOUR).toISOString().slice(0, 10)
}

/**
 * The instant at which a run begins: eight in the morning of its day; the minute after the last run ended when that
 * was later on the same day, so that two runs of one day keep their order; and on the day after letters went, a day
 * after the last of them, so that the quota of 24 hours is whole again.
 */
export function startOf(today: Day, lastInstant: number | undefined, lastLetter?: number): number {
  const opening = Date.parse(`${today}T00:00:00Z`) + (OPENING_HOUR - OFFSET_HOURS) * HOUR
  const ended = lastInstant ?? 0
  if (ended >= opening && dayOf(ended) === today) return minuteAfter(ended)
  const whole = (lastLetter ?? 0) + DAY
  return whole >= opening && dayOf(whole) === today ? minuteAfter(whole) : opening
}

const minuteAfter = (instant: number): number => Math.floor(instant / MINUTE) * MINUTE + MINUTE

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The instant as a mail's Date header in Vietnam's time: `Thu, 08 Apr 2027 08:00:00 +0700` (RFC 5322). */
export function mailDate(instant: number): string {
  const local = new Date(instant + OFFSET_HOURS * HOUR)
  const day = String(local.getUTCDate()).padStart(2, '0')
  const time = local.toISOString().slice(11, 19)
  const month = MONTHS[local.getUTCMonth()]
  return `${WEEKDAYS[local.getUTCDay()]}, ${day} ${month} ${local.getUTCFullYear()} ${time} +0700`
}
