import { matchKey } from './match-key'
import type { NumberLists } from './number-lists'
import { type Stock, stockLength } from './stock-words'
import { createPieceReader } from './title-pieces'
import { wordsOf } from './words'

/** Longer titles are compared by their beginning, so that one row cannot slow down all others. */
const LONGEST_TITLE = 1_000

/** Titles as lists of word numbers. */
export interface TitleWords {
  /** Each title's own words, stock phrases dropped; all its words if it has no others. */
  readonly lists: NumberLists
  /** The match key of each word number. */
  readonly words: readonly string[]
}

export function readTitles(titles: readonly string[], stock: Stock): TitleWords {
  const words: string[] = []
  const numbers = new Map<string, number>()
  const numberOf = (word: string): number => {
    const key = matchKey(word)
    const number = numbers.get(key) ?? words.push(key) - 1
    numbers.set(key, number)
    return number
  }
  const phrases = numberPhrases(stock, numberOf)
  const eachWord = createPieceReader((piece) => wordsOf(piece).map(numberOf))
  const items = new Int32Array(titles.reduce((room, title) => room + mostWords(title), 0))
  const starts = new Int32Array(titles.length + 1)
  let end = 0
  titles.forEach((title, list) => {
    const start = end
    eachWord(title.slice(0, LONGEST_TITLE), (word) => {
      items[end++] = word
    })
    end = dropStock(items, start, end, phrases)
    starts[list + 1] = end
  })
  return { lists: { items: items.subarray(0, end), starts }, words }
}

/** No two words stand without a sign between them. */
function mostWords(title: string): number {
  return Math.ceil(Math.min(title.length, LONGEST_TITLE) / 2)
}

/** By the number of their first word. */
type NumberedPhrases = readonly (readonly (readonly number[])[] | undefined)[]

function numberPhrases(stock: Stock, numberOf: (word: string) => number): NumberedPhrases {
  const numbered: (readonly (readonly number[])[])[] = []
  for (const [first, phrases] of stock)
    numbered[numberOf(first)] = phrases.map((phrase) => phrase.map(numberOf))
  return numbered
}

/** Moves the words that belong to no phrase to the front, and tells where they end; keeps all if there are none. */
function dropStock(items: Int32Array, start: number, end: number, phrases: NumberedPhrases): number {
  let ownEnd = start
  let at = start
  while (at < end) {
    const word = items[at] as number
    const length = stockLength(items, at, end, phrases[word])
    if (length === 0) items[ownEnd++] = word
    at += length || 1
  }
  return ownEnd > start ? ownEnd : end
}
