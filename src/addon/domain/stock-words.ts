import { matchKey } from './match-key'
import { wordsOf } from './words'

/** Phrases that stand in many titles and say nothing of their own, ready to be dropped. */
export interface Stock {
  /** By their first word, the longest first. */
  readonly byFirstWord: ReadonlyMap<string, readonly (readonly string[])[]>
}

/** Longer titles are compared by their beginning, so that one row cannot slow down all others. */
const LONGEST_TITLE = 1_000
const NUMERAL = /^(?:\d+|[ivx]+)$/

/** Phrases are matched as whole words, in any case. */
export function compileStock(phrases: readonly string[]): Stock {
  const byFirstWord = new Map<string, (readonly string[])[]>()
  for (const phrase of phrases) {
    const words = wordsOf(phrase).map(matchKey)
    const first = words[0]
    if (first !== undefined) byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), words])
  }
  for (const alike of byFirstWord.values()) alike.sort((a, b) => b.length - a.length)
  return { byFirstWord }
}

/** Whether a title says nothing: no words, or only stock phrases and numerals (`Chuyên đề quý II`, `......`). */
export function isOnlyStock(title: string, stock: Stock): boolean {
  return dropStock(wordsOf(title).map(matchKey), stock).every((word) => NUMERAL.test(word))
}

/** Reads the match keys of a title's own words, for one run over many titles. */
export function createTitleReader(stock: Stock): (title: string) => readonly string[] {
  const keys = new Map<string, string>()
  const keyOf = (word: string): string => {
    const known = keys.get(word)
    if (known !== undefined) return known
    const key = matchKey(word)
    keys.set(word, key)
    return key
  }
  return (title) => {
    const words = wordsOf(title.slice(0, LONGEST_TITLE)).map(keyOf)
    const own = dropStock(words, stock)
    return own.length > 0 ? own : words
  }
}

function dropStock(words: readonly string[], stock: Stock): readonly string[] {
  const own: string[] = []
  let at = 0
  while (at < words.length) {
    const length = stockAt(words, at, stock)
    const word = words[at]
    if (length === 0 && word !== undefined) own.push(word)
    at += Math.max(length, 1)
  }
  return own
}

/** How many words of stock begin here. */
function stockAt(words: readonly string[], at: number, stock: Stock): number {
  const alike = stock.byFirstWord.get(words[at] ?? '')
  const phrase = alike?.find((candidate) => candidate.every((word, index) => words[at + index] === word))
  return phrase?.length ?? 0
}
