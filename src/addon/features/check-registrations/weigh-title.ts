import { createKeyMemo } from '../../domain/match-key'
import { compileStock, isOnlyStock } from '../../domain/stock-words'
import { wordsOf } from '../../domain/words'

/** Three words are the fewest that can say what a meeting is about. */
const FEWEST_WORDS = 3
const NUMERAL = /^(?:\d+|[ivx]+)$/

export type TitleWeight = 'missing' | 'tooShort' | 'saysNothing' | 'fine'

/** Tells titles that say something from those that do not; each title is taken apart once. */
export function createTitleScale(stockPhrases: readonly string[]): (title: string) => TitleWeight {
  const stock = compileStock(stockPhrases)
  const keyOf = createKeyMemo()
  const stockWords = new Set(stockPhrases.flatMap((phrase) => wordsOf(phrase).map(keyOf)))
  const isSpent = (word: string) => stockWords.has(keyOf(word)) || NUMERAL.test(keyOf(word))
  const weigh = (title: string): TitleWeight => {
    if (title === '') return 'missing'
    const words = wordsOf(title)
    if (words.length < FEWEST_WORDS) return 'tooShort'
    // Only where each word could be stock is it worth looking for whole phrases.
    return words.every(isSpent) && isOnlyStock(title, stock) ? 'saysNothing' : 'fine'
  }
  let last = { title: '', weight: weigh('') }
  return (title) => {
    if (title !== last.title) last = { title, weight: weigh(title) }
    return last.weight
  }
}
