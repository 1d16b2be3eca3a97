import { looseKey } from '../domain/match-key'
import type { Card } from '../domain/screen'

/** Places of the cards that hold all the words, whatever their marks. */
export function findCards(cards: readonly Card[], words: string): ReadonlySet<number> {
  const wanted = looseKey(words).split(' ').filter(Boolean)
  const found = new Set<number>()
  cards.forEach(({ heading, lines, folds = [] }, place) => {
    const text = [heading, ...lines, ...folds.flatMap((fold) => fold.lines)].map(looseKey).join(' ')
    if (wanted.every((word) => text.includes(word))) found.add(place)
  })
  return found
}
