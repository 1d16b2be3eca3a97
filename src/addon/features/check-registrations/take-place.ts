import type { Finding } from '../../domain/finding'
import type { Registration, RegistrationStatus } from '../../domain/registration'
import { kindOf, replacedBy, type SameTitle, type Standing } from './replace-older'
import type { Slot } from './slot'

/** A row with the status it has once all rows are heard; notes come later. */
export interface Judged {
  readonly row: Registration
  readonly slot: Slot | undefined
  status: RegistrationStatus
  findings: readonly Finding[]
}

/** What one cell has registered for one quarter so far. */
export interface Quarter {
  standing: Standing[]
  /** Not in force: to be mended, confirmed or approved. */
  waiting: Judged[]
}

export const isWaiting = (status: RegistrationStatus): boolean =>
  status === 'toFix' || status === 'toConfirm' || status === 'toApprove'

/** An accepted row comes into force, in an older one's stead or beside it. */
export function takeItsPlace(
  judged: Judged,
  quarter: Quarter,
  judgedRows: ReadonlyMap<Registration, Judged>,
  isSameTitle: SameTitle,
): void {
  const { row } = judged
  const older = replacedBy(row, quarter.standing, isSameTitle)
  const isBeside =
    kindOf(row) === 'plain' && older === undefined && quarter.standing.some((other) => !other.isExtra)
  if (older !== undefined) {
    quarter.standing = quarter.standing.filter((other) => other !== older)
    replace(judgedRows.get(older.row), row)
  }
  for (const waiting of quarter.waiting)
    if (isOvertaken(waiting, row, older, isSameTitle)) replace(waiting, row)
  quarter.waiting = quarter.waiting.filter(({ status }) => isWaiting(status))
  quarter.standing.push({ row, isExtra: kindOf(row) === 'extra' || isBeside })
}

/**
 * An accepted row settles the older ones that wait: those to be mended, whatever their title, and those whose place it
 * would have taken. An extra settles none.
 */
function isOvertaken(
  { row, status }: Judged,
  by: Registration,
  older: Standing | undefined,
  isSameTitle: SameTitle,
): boolean {
  if (kindOf(by) === 'extra') return false
  if (status === 'toFix') return true
  if (kindOf(row) === 'extra' && kindOf(by) !== 'replacing') return false
  if (isSameTitle(row, by)) return true
  const tookAlike = older !== undefined && isSameTitle(older.row, by)
  return status === 'toApprove' && kindOf(by) === 'replacing' && kindOf(row) !== 'extra' && !tookAlike
}

function replace(older: Judged | undefined, by: Registration): void {
  if (older === undefined) return
  older.status = 'replaced'
  older.findings = [{ code: 'replaced', by: by.number, on: by.sentAt?.day }]
}
