import { LAST_DAILY_RUN, lastDailyRun, type MissedDays, missedDays } from '../../domain/daily-run'
import { type LocalDate, toIso } from '../../domain/local-date'
import { compareTriggerId, SEEN_TRIGGER_ID } from '../../domain/platform-facts'
import type { Act } from '../../ports'
import { daysMissed } from '../../text/schedule'
import { readOwner } from './owner-record'

interface Decision {
  readonly today: LocalDate
  readonly isKnown: boolean
  readonly missed: MissedDays | undefined
  /** For the self-check: how Google named what fired this run. */
  readonly seen: Readonly<Record<string, string>>
}

/**
 * The last act of the daily run: keeps the day, by which the next one and the health check see that days are missing.
 * A workbook without a schedule misses nothing.
 */
export const noteDailyRun: Act<Decision> = {
  prepare: (world) => {
    const { store, now, firedBy } = world
    const owner = readOwner(world)
    const last = owner === undefined ? undefined : lastDailyRun(store.all())
    const listed = owner?.triggers.dailyCheck
    const seen =
      firedBy === undefined || listed === undefined
        ? {}
        : { [SEEN_TRIGGER_ID]: compareTriggerId(firedBy, listed) }
    return { today: now.day, isKnown: last === now.day, missed: missedDays(last, now.day), seen }
  },
  question: () => undefined,
  apply: ({ today, isKnown, missed, seen }, { store }) => {
    if (!isKnown) store.set({ [LAST_DAILY_RUN]: toIso(today), ...seen })
    const message = missed === undefined ? '' : daysMissed(missed)
    return { message, counts: {}, changed: missed !== undefined }
  },
}
