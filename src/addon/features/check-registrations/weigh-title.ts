import { matchKey } from '../../domain/match-key'
import { compileStock, isOnlyStock } from '../../domain/stock-words'
import { countWords, wordsOf } from '../../domain/words'

/** Three words are the fewest that can say what a meeting is about. */
const FEWEST_WORDS = 3
const NUMERAL = /^(?:\d+|[ivx]+)$/

export type TitleWeight = 'missing' | 'tooShort' | 'saysNothing' | 'fine'

/** So many pieces of a title mostly show that it says something. */
const FIRST_PIECES = 8

/** Tells titles that say something from those that do not; each title is taken apart once. */
export function createTitleScale(stockPhrases: readonly string[]): (title: string) => TitleWeight {
  const stock = compileStock(stockPhrases)
  const measure = createMeasure(stockPhrases)
  const weigh = (title: string): TitleWeight => {
    if (title === '') return 'missing'
    if (saysSomething(title.split(' ', FIRST_PIECES).map(measure))) return 'fine'
    if (countWords(title) < FEWEST_WORDS) return 'tooShort'
    return isOnlyStock(title, stock) ? 'saysNothing' : 'fine'
  }
  let last = { title: '', weight: weigh('') }
  return (title) => {
    if (title !== last.title) last = { title, weight: weigh(title) }
    return last.weight
  }
}

interface Measure {
  readonly words: number
  /** A word that stands in no stock phrase. */
  readonly hasOwn: boolean
}

/** Measures a piece of a title between two spaces; the same few thousand come again and again. */
function createMeasure(stockPhrases: readonly string[]): (piece: string) => Measure {
  const stockWords = new Set(stockPhrases.flatMap((phrase) => wordsOf(phrase).map(matchKey)))
  const known = new Map<string, Measure>()
  return (piece) => {
    const measured = known.get(piece)
    if (measured !== undefined) return measured
    const words = wordsOf(piece).map(matchKey)
    const measure = {
      words: words.length,
      hasOwn: words.some((word) => !stockWords.has(word) && !NUMERAL.test(word)),
    }
    known.set(piece, measure)
    return measure
  }
}

const saysSomething = (measures: readonly Measure[]): boolean =>
  measures.some(({ hasOwn }) => hasOwn) && measures.reduce((sum, { words }) => sum + words, 0) >= FEWEST_WORDS
