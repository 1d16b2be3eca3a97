import { matchKey } from './match-key'
import { type PhrasesByFirstWord, type Stock, withoutStock } from './stock-words'
import { wordsOf } from './words'

/** Longer titles are compared by their beginning, so that one row cannot slow down all others. */
const LONGEST_TITLE = 1_000

/** Reads titles as numbers of words, for one run over many titles. */
export interface TitleReader {
  /** The title's own words, stock phrases dropped; all its words if it has no others. */
  read(title: string): readonly number[]
  /** The match key of each word number met so far. */
  readonly words: readonly string[]
}

export function createTitleReader(stock: Stock): TitleReader {
  const words: string[] = []
  const numbers = new Map<string, number>()
  const numberOf = (word: string): number => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    const key = matchKey(word)
    const number = numbers.get(key) ?? words.push(key) - 1
    numbers.set(key, number).set(word, number)
    return number
  }
  const numberedStock = numberPhrases(stock, numberOf)
  return {
    words,
    read(title) {
      const all = wordsOf(title.slice(0, LONGEST_TITLE)).map(numberOf)
      const own = withoutStock(all, numberedStock)
      return own.length > 0 ? own : all
    },
  }
}

function numberPhrases(stock: Stock, numberOf: (word: string) => number): PhrasesByFirstWord<number> {
  return new Map(
    Array.from(stock, ([first, phrases]) => [numberOf(first), phrases.map((phrase) => phrase.map(numberOf))]),
  )
}
