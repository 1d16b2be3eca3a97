import { slotKey } from '../../domain/quarter-slot'
import type { Registration } from '../../domain/registration'
import { type Desk, type NumberKey, numberKey } from './desk'
import { findAll, type Scene } from './rule'
import { RULES_OF_APPROVAL, RULES_OF_DOUBT } from './rules-of-doubt'
import { RULES_OF_PLACE } from './rules-of-place'
import { RULES_OF_TOPIC } from './rules-of-topic'
import { type Slot, slotOf } from './slot'
import { isWaiting, type Judged, type Quarter, takeItsPlace } from './take-place'

const ERRORS = [...RULES_OF_PLACE, ...RULES_OF_TOPIC]

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
