import { LAST_DAILY_RUN, lastDailyRun, type MissedDays, missedDays } from '../../domain/daily-run'
import { type LocalDate, toIso } from '../../domain/local-date'
import type { Act } from '../../ports'
import { daysMissed } from '../../text/schedule'
import { readOwner } from './owner-record'

interface Decision {
  readonly today: LocalDate
  readonly isKnown: boolean
  readonly missed: MissedDays | undefined
}

/**
 * The last act of the daily run: keeps the day, by which the next one and the health check see that days are missing.
 * A workbook without a schedule misses nothing.
 */
export const noteDailyRun: Act<Decision> = {
  prepare: (world) => {
    const { store, now } = world
    const last = readOwner(world) === undefined ? undefined : lastDailyRun(store.all())
    return { today: now.day, isKnown: last === now.day, missed: missedDays(last, now.day) }
  },
  question: () => undefined,
  apply: ({ today, isKnown, missed }, { store }) => {
    if (!isKnown) store.set({ [LAST_DAILY_RUN]: toIso(today) })
    const message = missed === undefined ? '' : daysMissed(missed)
    return { message, counts: {}, changed: missed !== undefined }
  },
}
