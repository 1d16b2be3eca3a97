import { createKeyMemo } from './match-key'
import { wordsOf } from './words'

interface KeywordWord {
  readonly key: string
  /** '' when the word has no capital letter: then any case will do. */
  readonly capitals: string
}

interface Keyword {
  readonly text: string
  readonly order: number
  readonly words: readonly KeywordWord[]
}

/**
 * Finds keywords in titles as whole words; marks count, tone placement does not. A word of a keyword that has capital
 * letters matches only with the same ones (`Bác`, not `phản bác`). The answer is the keyword that is first in the list.
 */
export function compileKeywords(keywords: readonly string[]): (title: string) => string | undefined {
  const byFirstWord = new Map<string, Keyword[]>()
  const keyOf = createKeyMemo()
  keywords.forEach((text, order) => {
    const words = wordsOf(text).map((word) => ({ key: keyOf(word), capitals: capitalsOf(word) }))
    const first = words[0]
    if (first === undefined) return
    const alike = byFirstWord.get(first.key)
    const keyword = { text, order, words }
    if (alike) alike.push(keyword)
    else byFirstWord.set(first.key, [keyword])
  })
  return (title) => {
    const words = wordsOf(title)
    return firstFound(words, words.map(keyOf), byFirstWord)
  }
}

function firstFound(
  title: readonly string[],
  keys: readonly string[],
  byFirstWord: ReadonlyMap<string, readonly Keyword[]>,
): string | undefined {
  let found: Keyword | undefined
  keys.forEach((key, at) => {
    for (const keyword of byFirstWord.get(key) ?? []) {
      if (found !== undefined && keyword.order > found.order) return
      if (standsAt(keyword, keys, title, at)) found = keyword
    }
  })
  return found?.text
}

function standsAt(keyword: Keyword, keys: readonly string[], title: readonly string[], at: number): boolean {
  return keyword.words.every(
    (word, index) =>
      word.key === keys[at + index] &&
      (word.capitals === '' || word.capitals === capitalsOf(title[at + index] ?? '')),
  )
}

/** The places of the capital letters: `KSVn` gives `1,1,1,0`; '' without any. */
function capitalsOf(word: string): string {
  const capitals = Array.from(word, (letter) => (letter === letter.toLowerCase() ? '0' : '1'))
  return capitals.includes('1') ? capitals.join() : ''
}
