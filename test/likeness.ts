import type { Stock } from '../src/addon/domain/stock-words'
import { readTitles } from '../src/addon/domain/title-words'
import { trigramsOf } from '../src/addon/domain/trigrams'

/** From here on two titles are nearly the same. */
const NEARLY_THE_SAME = 0.75

/** How alike two titles are, reckoned plainly, pair by pair: what the index must agree with. */
export interface Likeness {
  /** Dice coefficients, 0 to 1, of the sets of syllables and of letter trigrams. */
  readonly syllables: number
  readonly trigrams: number
}

/** How alike two titles are once stock phrases are dropped. */
export function likeness(a: string, b: string, stock: Stock): Likeness {
  const wordsOf = (title: string): readonly string[] => {
    const { lists, words } = readTitles([title], stock)
    return Array.from(lists.items, (word) => words[word] ?? '')
  }
  const trigrams = (title: string): readonly string[] => wordsOf(title).flatMap(trigramsOf)
  return {
    syllables: dice(new Set(wordsOf(a)), new Set(wordsOf(b))),
    trigrams: dice(new Set(trigrams(a)), new Set(trigrams(b))),
  }
}

export function areNearlyTheSame({ syllables, trigrams }: Likeness): boolean {
  return Math.max(syllables, trigrams) >= NEARLY_THE_SAME
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((item) => b.has(item)).length
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size)
}
