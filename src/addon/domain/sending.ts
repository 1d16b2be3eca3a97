import type { Screen } from './screen'

/** How a run of letters gets on, as it tells those who look on. */
export interface Sending {
  /** Tells this run from any other. */
  readonly id: string
  readonly total: number
  readonly sent: number
  readonly inDoubt: number
  /** Who is written to just now. */
  readonly to: string
  /** What came of it; undefined while it goes on. */
  readonly result?: Screen
}

/** Under these names a run tells how it gets on, and is asked to end. */
export const SENDING_NOTICE = 'sending'
export const STOP_NOTICE = 'stop sending'

/** A letter takes a second or two: a run that has told nothing for so long may have been cut off, or surely was. */
const LATE_SECONDS = 10
const SILENT_SECONDS = 60

/** @param isLockFree whether nobody has the lock that a run holds while it sends; asked only where it matters */
export const isCutOff = (ageSeconds: number, isLockFree: () => boolean): boolean =>
  ageSeconds >= SILENT_SECONDS || (ageSeconds >= LATE_SECONDS && isLockFree())

/** Seconds between two tellings: a letter shall not wait for those who look on. */
const TELL_EVERY_SECONDS = 3

export const isTimeToTell = (spentSeconds: number, toldAt: number | undefined): boolean =>
  toldAt === undefined || spentSeconds - toldAt >= TELL_EVERY_SECONDS
