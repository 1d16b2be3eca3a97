import { matchKey } from './match-key'
import { wordsOf } from './words'

/**
 * Phrases that stand in many titles and say nothing of their own, each a list of match keys, by their first word; of
 * several the longest comes first.
 */
export type Stock = ReadonlyMap<string, readonly (readonly string[])[]>

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
  return byFirstWord
}

/** Whether a title says nothing: no words, or only stock phrases and numerals (`Chuyên đề quý II`, `......`). */
export function isOnlyStock(title: string, stock: Stock): boolean {
  return withoutStock(wordsOf(title).map(matchKey), stock).every((word) => NUMERAL.test(word))
}

/** The words that belong to no stock phrase; from left to right, the longest phrase at each word. */
export function withoutStock(words: readonly string[], stock: Stock): readonly string[] {
  let dropped = 0
  return words.filter((word, at) => {
    if (at >= dropped) dropped = at + stockLength(words, at, words.length, stock.get(word))
    return at >= dropped
  })
}

/** How many of the words, from this place to the end, are a phrase. */
export function stockLength<Word>(
  words: ArrayLike<Word>,
  at: number,
  end: number,
  phrases: readonly (readonly Word[])[] | undefined,
): number {
  if (phrases === undefined) return 0
  for (const phrase of phrases) {
    if (at + phrase.length <= end && phrase.every((word, index) => words[at + index] === word))
      return phrase.length
  }
  return 0
}
