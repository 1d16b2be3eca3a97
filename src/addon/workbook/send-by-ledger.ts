import type { LedgerLine } from '../domain/ledger-lines'
import type { LocalDateTime } from '../domain/local-date'
import { type LedgerWriter, penOf } from './ledger-pen'
import { doubtBlocks, type LedgerPlace } from './ledger-place'

/** One letter: its lines in each state, and the sending itself, which throws if the letter may not have gone. */
export interface Post {
  readonly linesAs: (status: 'sending' | 'sent' | 'unclear') => readonly LedgerLine[]
  readonly send: () => void
}

export interface Entry {
  readonly place: LedgerPlace
  readonly at: LocalDateTime
  /** Rows of killed runs. */
  readonly abandonedRows: readonly number[]
  /** Lines that no letter goes with. */
  readonly lines: readonly LedgerLine[]
  readonly posts: readonly Post[]
  /** False as soon as the run's time is too short for another letter. */
  readonly hasTime: () => boolean
  /** Asked before each letter by somebody who looks on; false if they want no more to go. */
  readonly mayBegin?: ((how: HowFar) => boolean) | undefined
  /** Told once letters have gone: how many lines the ledger has for certain. */
  readonly remember: (lines: number) => void
}

/** How far the sending is when the letter at that place is to begin. */
export interface HowFar {
  readonly place: number
  readonly sent: number
  readonly inDoubt: number
}

export interface Sent {
  readonly sent: number
  readonly inDoubt: number
  /** Letters not begun. */
  readonly unsent: number
  readonly stoppedBy: StopCause | undefined
}

/** Why letters were not begun: one after the other failed, the run's time was nearly over, a person wanted it. */
export type StopCause = 'failures' | 'time' | 'person'

/** So many failures one after the other are the service's, not the letters'. */
const FAILURES_TO_STOP = 3

/**
 * Sends letters one by one, so that a run killed at any moment leaves a trace of the one it was at: its lines
 * stand as being sent, and are with the others, before it goes. What became of it is written together with the
 * lines of the next one; the last of that is left for the caller to flush.
 */
export function sendByLedger(
  { place: ledger, at, abandonedRows, lines, posts, hasTime, mayBegin = () => true, remember }: Entry,
  writer: LedgerWriter & { flush(): void },
): Sent {
  const enter = penOf(ledger, at, writer)
  let first = { lines, among: doubtBlocks(abandonedRows, ledger) }
  let became: readonly LedgerLine[] = []
  let entered = 0
  const enterLetter = (letter: readonly LedgerLine[]): void => {
    enter({ became, letter, ...first })
    entered += first.lines.length + letter.length
    first = { lines: [], among: [] }
  }
  let [sent, inDoubt, failures, flushed] = [0, 0, 0, 0]
  let stoppedBy: Sent['stoppedBy']
  for (const [place, post] of posts.entries()) {
    if (failures === FAILURES_TO_STOP) stoppedBy = 'failures'
    else if (!hasTime()) stoppedBy = 'time'
    else if (!mayBegin({ place, sent, inDoubt })) stoppedBy = 'person'
    if (stoppedBy !== undefined) break
    enterLetter(post.linesAs('sending'))
    writer.flush()
    flushed = entered
    const went = hasGone(post)
    failures = went ? 0 : failures + 1
    sent += went ? 1 : 0
    inDoubt += went ? 0 : 1
    became = post.linesAs(went ? 'sent' : 'unclear')
  }
  enterLetter([])
  if (flushed > 0) remember(ledger.lines + flushed)
  return { sent, inDoubt, unsent: posts.length - sent - inDoubt, stoppedBy }
}

/** A send that throws is told of in the ledger, as a letter in doubt. */
function hasGone({ send }: Post): boolean {
  try {
    send()
    return true
  } catch {
    return false
  }
}
