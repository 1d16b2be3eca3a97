import type { LocalDate } from '../../domain/local-date'
import type { Quarter } from '../../domain/quarter'
import type { LetterItem } from '../../domain/reminder-letter'

/** What a letter says in one line: an item, or registrations of several quarters that were due together. */
export interface LetterLine {
  readonly item: LetterItem
  readonly quarters: readonly Quarter[]
}

/** In the order of the items; only what stands the same way is said together. */
export function linesOf(items: readonly LetterItem[]): LetterLine[] {
  const lines = new Map<string, { item: LetterItem; quarters: Quarter[] }>()
  for (const [place, item] of items.entries()) {
    const key = isRegistration(item) ? togetherKey(item) : `alone ${place}`
    const line = lines.get(key)
    if (line === undefined) lines.set(key, { item, quarters: [item.quarter] })
    else line.quarters.push(item.quarter)
  }
  return [...lines.values()]
}

export const isRegistration = ({ kind }: LetterItem): boolean =>
  kind === 'register' || kind === 'registerAgain'

const togetherKey = ({ kind, cell, year, due, done, needed, tier }: LetterItem): string =>
  JSON.stringify([kind, cell, year, due, done, needed, tier === undefined])

export const isOverdue = ({ due }: LetterItem, today: LocalDate): boolean => due < today
