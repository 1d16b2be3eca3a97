import { type RankedSets, rankSets } from './ranked-sets'
import { createTitleReader, type Stock } from './stock-words'
import { trigramsOf } from './title-likeness'

/** Titles as sets to be compared. Titles of the same words share one set. */
export interface TitleSets {
  /** For each title, the number of its set. */
  readonly setOf: readonly number[]
  readonly syllables: RankedSets
  readonly trigrams: RankedSets
}

export function toTitleSets(titles: readonly string[], stock: Stock): TitleSets {
  const read = createTitleReader(stock)
  const words = createNumbering()
  const sets: (readonly number[])[] = []
  const setOfWords = new Map<string, number>()
  const setOfTitle = new Map<string, number>()
  const setOf = titles.map((title) => {
    const known = setOfTitle.get(title)
    if (known !== undefined) return known
    const members = [...new Set(read(title).map(words.numberOf))].sort((a, b) => a - b)
    const key = members.join()
    const set = setOfWords.get(key) ?? sets.push(members) - 1
    setOfWords.set(key, set)
    setOfTitle.set(title, set)
    return set
  })
  return { setOf, syllables: rankSets(sets), trigrams: rankSets(trigramSets(sets, words.names)) }
}

function trigramSets(
  sets: readonly (readonly number[])[],
  words: readonly string[],
): readonly (readonly number[])[] {
  const trigrams = createNumbering()
  const ofWord = words.map((word) => trigramsOf(word).map(trigrams.numberOf))
  const lastSeenIn: number[] = []
  return sets.map((members, set) => {
    const union: number[] = []
    for (const word of members) {
      for (const trigram of ofWord[word] ?? []) {
        if (lastSeenIn[trigram] === set) continue
        lastSeenIn[trigram] = set
        union.push(trigram)
      }
    }
    return union
  })
}

interface Numbering {
  readonly names: readonly string[]
  numberOf(name: string): number
}

function createNumbering(): Numbering {
  const names: string[] = []
  const numbers = new Map<string, number>()
  return {
    names,
    numberOf(name) {
      const known = numbers.get(name)
      if (known !== undefined) return known
      numbers.set(name, names.length)
      return names.push(name) - 1
    },
  }
}
