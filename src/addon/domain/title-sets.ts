import { type RankedSets, rankSets } from './ranked-sets'
import type { Stock } from './stock-words'
import { createTitleReader } from './title-words'
import { trigramsOf } from './trigrams'

/** Titles as sets to be compared. The same title is one set, however often it is typed. */
export interface TitleSets {
  /** For each title, the number of its set. */
  readonly setOf: readonly number[]
  readonly syllables: RankedSets
  readonly trigrams: RankedSets
}

export function toTitleSets(titles: readonly string[], stock: Stock): TitleSets {
  const reader = createTitleReader(stock)
  const lists: (readonly number[])[] = []
  const setOfTitle = new Map<string, number>()
  const setOf = titles.map((title) => {
    const known = setOfTitle.get(title)
    if (known !== undefined) return known
    const set = lists.push(reader.read(title)) - 1
    setOfTitle.set(title, set)
    return set
  })
  const uses = usesOf(lists, reader.words.length)
  const alone = reader.words.map((_, word) => [word])
  return {
    setOf,
    syllables: toRankedSets(lists, rarestFirst(alone, uses)),
    trigrams: toRankedSets(lists, rarestFirst(numberTrigrams(reader.words), uses)),
  }
}

/** How often each word is used. */
function usesOf(lists: readonly (readonly number[])[], words: number): Int32Array {
  const uses = new Int32Array(words)
  for (const list of lists) for (const word of list) uses[word] = (uses[word] ?? 0) + 1
  return uses
}

/** The trigrams of each word, as numbers. */
function numberTrigrams(words: readonly string[]): readonly (readonly number[])[] {
  const numbers = new Map<string, number>()
  return words.map((word) =>
    trigramsOf(word).map((trigram) => {
      const number = numbers.get(trigram) ?? numbers.size
      numbers.set(trigram, number)
      return number
    }),
  )
}

/** The parts of each word renumbered: the rarer a part in all titles, the lower its number. */
function rarestFirst(
  partsOfWord: readonly (readonly number[])[],
  uses: Int32Array,
): readonly (readonly number[])[] {
  const count: number[] = []
  partsOfWord.forEach((parts, word) => {
    for (const part of parts) count[part] = (count[part] ?? 0) + (uses[word] ?? 0)
  })
  const rank: number[] = []
  Array.from(count.keys())
    .sort((a, b) => (count[a] ?? 0) - (count[b] ?? 0))
    .forEach((part, at) => {
      rank[part] = at
    })
  return partsOfWord.map((parts) => parts.map((part) => rank[part] ?? 0))
}

/** For each list of words the set of what its words have. */
function toRankedSets(
  lists: readonly (readonly number[])[],
  partsOfWord: readonly (readonly number[])[],
): RankedSets {
  const lengths = Int32Array.from(partsOfWord, (parts) => parts.length)
  let longest = 0
  for (const words of lists) for (const word of words) longest += lengths[word] ?? 0
  const members = new Int32Array(longest)
  const starts = new Int32Array(lists.length + 1)
  const lastSeenIn: number[] = []
  let end = 0
  lists.forEach((words, list) => {
    for (const word of words) {
      for (const part of partsOfWord[word] ?? []) {
        if (lastSeenIn[part] === list) continue
        lastSeenIn[part] = list
        members[end++] = part
      }
    }
    starts[list + 1] = end
  })
  return rankSets(members.subarray(0, end), starts, lastSeenIn.length)
}
