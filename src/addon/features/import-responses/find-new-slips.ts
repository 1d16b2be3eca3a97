import { digest } from '../../domain/digest'
import type { Slip } from './read-responses'

/** A registration that no row came from yet. */
export interface NewSlip {
  readonly slip: Slip
  /** Print of the response, its block, and which of equal ones it is. */
  readonly print: string
}

/**
 * The slips that were never imported. Equal responses (a form sent twice in one second) are told apart by their
 * ordinal, so each is imported once, in whatever order the rows stand.
 * @param known prints of the responses that rows came from
 */
export function findNewSlips(slips: readonly Slip[], known: ReadonlySet<string>): NewSlip[] {
  const equals = new Map<string, number>()
  return slips.flatMap((slip) => {
    const text = `${slip.stored}\u0003${slip.block}`
    const ordinal = (equals.get(text) ?? 0) + 1
    equals.set(text, ordinal)
    const print = digest(`${text}\u0003${ordinal}`)
    return known.has(print) ? [] : [{ slip, print }]
  })
}
