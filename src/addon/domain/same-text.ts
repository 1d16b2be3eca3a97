import { matchKey } from './match-key'

/**
 * True if two texts have one match key. Most that have not differ in a consonant: no key is made for those. Titles are
 * compared by the thousand, and a key costs more than all else that is done about them.
 */
export const isSameText = (a: string, b: string): boolean =>
  a === b || (mayBeSame(a, b) && matchKey(a) === matchKey(b))

/** Consonants and numerals stand in the key as they are typed, but for marks that are letters of their own. */
const mayBeSame = (a: string, b: string): boolean =>
  sameConsonants(a, b) || UNUSUAL.test(a) || UNUSUAL.test(b)

/** All but Latin letters and common signs: marks that join the letter before them, letters that a key turns into others. */
const UNUSUAL = /[^ -\u02ff\u1ea0-\u1ef9\u2010-\u2027]/

function sameConsonants(a: string, b: string): boolean {
  let one = nextConsonant(a, 0)
  let other = nextConsonant(b, 0)
  while (one < a.length && other < b.length) {
    if ((a.charCodeAt(one) | LOWER) !== (b.charCodeAt(other) | LOWER)) return false
    one = nextConsonant(a, one + 1)
    other = nextConsonant(b, other + 1)
  }
  return one >= a.length && other >= b.length
}

/** Where the next plain consonant or numeral stands; past the end if nowhere. */
function nextConsonant(text: string, from: number): number {
  let at = from
  while (at < text.length && IS_CONSONANT[text.charCodeAt(at) | LOWER] !== true) at++
  return at
}

/** Set in the code of a small letter and of a numeral, and all that a capital lacks. */
const LOWER = 32
const IS_CONSONANT: boolean[] = []
for (const letter of 'bcdfghjklmnpqrstvwxz0123456789') IS_CONSONANT[letter.charCodeAt(0)] = true
