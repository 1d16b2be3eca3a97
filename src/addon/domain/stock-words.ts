import { matchKey } from './match-key'
import { wordsOf } from './words'

/** Phrases to be dropped, each a list of words, by their first word; of several the longest comes first. */
export type PhrasesByFirstWord<Word> = ReadonlyMap<Word, readonly (readonly Word[])[]>

/** Phrases that stand in many titles and say nothing of their own, as match keys. */
export type Stock = PhrasesByFirstWord<string>

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
export function withoutStock<Word>(words: readonly Word[], stock: PhrasesByFirstWord<Word>): readonly Word[] {
  let dropped = 0
  return words.filter((word, at) => {
    if (at >= dropped) dropped = at + stockLength(words, at, stock.get(word))
    return at >= dropped
  })
}

/** How many words of stock begin at this place. */
function stockLength<Word>(
  words: readonly Word[],
  at: number,
  phrases: readonly (readonly Word[])[] | undefined,
): number {
  const phrase = phrases?.find((candidate) => candidate.every((word, index) => words[at + index] === word))
  return phrase?.length ?? 0
}
