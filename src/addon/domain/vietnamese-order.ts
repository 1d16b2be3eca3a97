import { matchKey } from './match-key'

const LETTERS = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'
/** Ngang (no mark), huyền, hỏi, ngã, sắc, nặng: the order of dictionaries. */
const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323']
const FIRST_LETTER = 0x40

/**
 * Orders names as a Vietnamese list does: syllable by syllable, by letter and then by tone, numbers as numbers
 * (`Chi bộ 2` before `Chi bộ 10`). Case and punctuation do not count.
 */
export function compareVietnamese(a: string, b: string): number {
  return compareKeys(sortKey(a), sortKey(b))
}

/** Orders people by their given name, which is the last word, then by the whole name. */
export function comparePeople(a: string, b: string): number {
  return compareVietnamese(lastWord(a), lastWord(b)) || compareVietnamese(a, b)
}

function compareKeys(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function lastWord(name: string): string {
  return name.trim().split(/\s/).pop() ?? ''
}

/** A string that sorts by code unit: end of name, then numbers, then letters. */
function sortKey(name: string): string {
  const parts = matchKey(name).match(/[0-9]+|[\p{L}\p{M}]+/gu) ?? []
  return parts.map((part) => (/^[0-9]/.test(part) ? numberKey(part) : syllableKey(part))).join('')
}

/** Longer numbers are larger ones. */
function numberKey(digits: string): string {
  const significant = digits.replace(/^0+/, '')
  return `0${String.fromCharCode(significant.length)}${significant}`
}

function syllableKey(syllable: string): string {
  let letters = ''
  let tones = ''
  for (const letter of syllable) {
    const tone = TONES.findIndex((mark) => letter.normalize('NFD').includes(mark))
    const base =
      tone < 0
        ? letter
        : letter
            .normalize('NFD')
            .replace(TONES[tone] ?? '', '')
            .normalize('NFC')
    const rank = LETTERS.indexOf(base)
    letters += rank < 0 ? base : String.fromCharCode(FIRST_LETTER + rank)
    if (tone >= 0) tones += String(tone + 1)
  }
  return `${letters}${tones || '0'}`
}
