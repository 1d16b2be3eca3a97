import { visibleForm } from './match-key'

/** The words of a text as written: runs of letters and digits, case kept, one Unicode form, nothing invisible. */
export function wordsOf(text: string): readonly string[] {
  return visibleForm(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
}

export function countWords(text: string): number {
  return wordsOf(text).length
}
