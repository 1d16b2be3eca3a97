import type { Cell } from './cell'
import { matchKey } from './match-key'
import type { Sender } from './registration'
import type { Settings } from './settings'

/** What a response says of who sent it. */
export interface SenderFacts {
  readonly email: string
  /** The response carried the cell's own code. */
  readonly codeFits: boolean
}

/**
 * Who sent a registration. An address proves nothing unless the form verifies it: one that the sender typed may be
 * anybody's. The code of the cell's prefilled link is proof without an account.
 */
export function decideSender(facts: SenderFacts, cell: Cell, settings: Settings): Sender {
  const verified = settings.formAddress === 'verified'
  if (verified && isListed(facts.email, cell.emails)) return 'cellAddress'
  if (facts.codeFits) return 'cellCode'
  if (verified && isListed(facts.email, settings.officeEmail.split(/[,;\n]/))) return 'office'
  return 'stranger'
}

/** True if the address is one of these, in any case. */
export function isListed(email: string, addresses: readonly string[]): boolean {
  const key = matchKey(email)
  return key !== '' && addresses.some((address) => matchKey(address) === key)
}
