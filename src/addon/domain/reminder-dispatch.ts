import type { LocalDate } from './local-date'
import { matchKey } from './match-key'

/** A letter takes more than a second, and a run may last six minutes: so many leave room for the rest of it. */
export const MOST_LETTERS = 150

interface Addressed {
  readonly to: readonly string[]
}

export interface Terms {
  readonly today: LocalDate
  /** Days that an address is left in peace. */
  readonly gap: number
  /** Day of the latest letter to an address. */
  readonly lastLetter: (address: string) => LocalDate | undefined
  /** How many addresses may still be written to today; asked only if there is a letter to send. */
  readonly remaining: () => number
}

export interface Dispatch<T> {
  readonly go: readonly T[]
  /** To addresses that had a letter too lately, or have another one in this run. */
  readonly tooSoon: readonly T[]
  readonly overQuota: readonly T[]
  /** What was left before this run; undefined if it was not asked. */
  readonly quota: number | undefined
}

/** Takes letters in order, as the gap and the quota allow; one that does not fit waits, smaller ones may still go. */
export function dispatch<T extends Addressed>(letters: readonly T[], terms: Terms): Dispatch<T> {
  const [go, tooSoon, overQuota]: [T[], T[], T[]] = [[], [], []]
  const inThisRun = new Set<string>()
  let quota: number | undefined
  let left = 0
  for (const letter of letters) {
    const isFree = letter.to.every((address) => isLeftInPeace(address, inThisRun, terms))
    if (!isFree) {
      tooSoon.push(letter)
      continue
    }
    if (quota === undefined) left = quota = terms.remaining()
    if (letter.to.length > left || go.length === MOST_LETTERS) {
      overQuota.push(letter)
      continue
    }
    left -= letter.to.length
    for (const address of letter.to) inThisRun.add(matchKey(address))
    go.push(letter)
  }
  return { go, tooSoon, overQuota, quota }
}

function isLeftInPeace(address: string, inThisRun: ReadonlySet<string>, terms: Terms): boolean {
  const last = inThisRun.has(matchKey(address)) ? terms.today : terms.lastLetter(address)
  return last === undefined || terms.today - last >= terms.gap
}
