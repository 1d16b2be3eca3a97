import { bundle } from './bundles'
import { lengthsOf, type NumberLists, toNumberLists, unite } from './number-lists'
import type { Stock } from './stock-words'
import { readTitles } from './title-words'
import { trigramsOf } from './trigrams'
import { type WeightedSets, weighSets } from './weighted-sets'

/** Titles as sets to be compared. The same title is one set, however often it is typed. */
export interface TitleSets {
  /** For each title, the number of its set. */
  readonly setOf: readonly number[]
  readonly syllables: WeightedSets
  readonly trigrams: WeightedSets
}

export function toTitleSets(titles: readonly string[], stock: Stock): TitleSets {
  const numbers = new Map<string, number>()
  const setOf = titles.map((title) => {
    const number = numbers.get(title) ?? numbers.size
    numbers.set(title, number)
    return number
  })
  const read = readTitles([...numbers.keys()], stock)
  const words = bundle(read.lists, read.words.length)
  const [trigramsOfWords, kinds] = numberTrigrams(read.words)
  const trigrams = bundle(unite(words.parts, trigramsOfWords), kinds)
  return {
    setOf,
    syllables: weighSets(words.lists, lengthsOf(words.parts)),
    trigrams: weighSets(unite(words.lists, trigrams.lists), lengthsOf(trigrams.parts)),
  }
}

/** The trigrams of each word, as numbers, and how many there are. */
function numberTrigrams(words: readonly string[]): readonly [trigrams: NumberLists, kinds: number] {
  const numbers = new Map<string, number>()
  const lists = words.map((word) =>
    trigramsOf(word).map((trigram) => {
      const number = numbers.get(trigram) ?? numbers.size
      numbers.set(trigram, number)
      return number
    }),
  )
  return [toNumberLists(lists), numbers.size]
}
