import type { Finding } from '../../domain/finding'
import { slotKey } from '../../domain/quarter-slot'
import type { Registration, RegistrationStatus } from '../../domain/registration'
import { type Desk, type NumberKey, numberKey } from './desk'
import { kindOf, replacedBy, type SameTitle, type Standing } from './replace-older'
import { findAll, type Scene } from './rule'
import { RULES_OF_APPROVAL, RULES_OF_DOUBT } from './rules-of-doubt'
import { RULES_OF_PLACE } from './rules-of-place'
import { RULES_OF_TOPIC } from './rules-of-topic'
import { type Slot, slotOf } from './slot'

const ERRORS = [...RULES_OF_PLACE, ...RULES_OF_TOPIC]

/** A row with the status it has once all rows are heard; notes come later. */
export interface Judged {
  readonly row: Registration
  readonly slot: Slot | undefined
  status: RegistrationStatus
  findings: readonly Finding[]
}

/** What one cell has registered for one quarter so far. */
interface Quarter {
  standing: Standing[]
  /** Not in force: to be mended, confirmed or approved. */
  waiting: Judged[]
}

/** Hears the rows in their order: each is judged by what stands before it, and may take an older one's place. */
export function judgeInOrder(ordered: readonly Registration[], desk: Desk): Judged[] {
  const quarters = new Map<number, Quarter>()
  const numbers = new Map<NumberKey, Registration>()
  const judgedRows = new Map<Registration, Judged>()
  for (const row of ordered) {
    const slot = slotOf(row)
    const quarter = slot === undefined ? undefined : quarterAt(slot, quarters)
    const scene = {
      desk,
      slot,
      standing: quarter?.standing ?? [],
      sameNumber: numbers.get(numberKey(row.number)),
    }
    if (scene.sameNumber === undefined) numbers.set(numberKey(row.number), row)
    const judged: Judged = { row, slot, ...firstFitting(row, scene) }
    judgedRows.set(row, judged)
    if (quarter === undefined) continue
    if (judged.status === 'valid') takeItsPlace(judged, quarter, judgedRows, desk.isSameTitle)
    else if (isWaiting(judged.status)) quarter.waiting.push(judged)
  }
  return [...judgedRows.values()]
}

function quarterAt({ cell, year, quarter }: Slot, quarters: Map<number, Quarter>): Quarter {
  const key = slotKey(cell, year, quarter)
  const known = quarters.get(key)
  if (known !== undefined) return known
  const fresh: Quarter = { standing: [], waiting: [] }
  quarters.set(key, fresh)
  return fresh
}

const isWaiting = (status: RegistrationStatus): boolean =>
  status === 'toFix' || status === 'toConfirm' || status === 'toApprove'

/** The office's word first, then errors, doubts, and the plan that is issued. */
function firstFitting(row: Registration, scene: Scene): Pick<Judged, 'status' | 'findings'> {
  const office = row.office.value
  if (office === 'withdraw') return { status: 'withdrawn', findings: [] }
  if (office === 'reject') return { status: 'rejected', findings: [] }
  const errors = findAll(ERRORS, row, scene)
  if (errors.length > 0) return { status: 'toFix', findings: errors }
  const isSettled = office === 'confirm' || office === 'approve'
  const doubts = isSettled ? [] : findAll(RULES_OF_DOUBT, row, scene)
  if (doubts.length > 0) return { status: 'toConfirm', findings: doubts }
  const approvals = office === 'approve' ? [] : findAll(RULES_OF_APPROVAL, row, scene)
  if (approvals.length > 0) return { status: 'toApprove', findings: approvals }
  return { status: 'valid', findings: [] }
}

function takeItsPlace(
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
