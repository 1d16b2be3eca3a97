import type { Finding } from '../../domain/finding'
import type { Registration, RegistrationStatus } from '../../domain/registration'
import type { Desk } from './desk'
import { findNear } from './find-near'
import { judgeInOrder } from './judge-in-order'
import { orderRegistrations } from './order-registrations'
import { findAll } from './rule'
import { RULES_OF_NOTES } from './rules-of-notes'
import type { Judged } from './take-place'

/** What the check says of one row. */
export interface Verdict {
  readonly row: Registration
  readonly status: RegistrationStatus
  readonly findings: readonly Finding[]
}

/** Judges all rows, which are numbered; the order in which they are given does not matter. */
export function judgeRegistrations(rows: readonly Registration[], desk: Desk): Verdict[] {
  const judged = judgeInOrder(orderRegistrations(rows), desk)
  const near = findNear(judged.filter(takesNotes), desk)
  return judged.map((each) => {
    const { row, status, findings } = each
    if (!takesNotes(each)) return { row, status, findings }
    const alike = near.get(row)
    const notes = findAll(RULES_OF_NOTES, row, { desk, slot: each.slot, standing: [], sameNumber: undefined })
    return { row, status, findings: [...findings, ...(alike === undefined ? [] : [alike]), ...notes] }
  })
}

/** A row that no longer counts is told nothing more. */
const takesNotes = ({ status }: Judged): boolean =>
  status !== 'withdrawn' && status !== 'rejected' && status !== 'replaced'
