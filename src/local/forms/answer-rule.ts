import type { AnswerRule } from '../model'

type Test = (text: string, values: AnswerRule['values']) => boolean

const EMAIL = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/

export const isAddress = (text: string): boolean => EMAIL.test(text)

/** A number as the form's own page takes it, whatever the language: a point before the decimals. */
const numberIn = (text: string): number =>
  /^[+-]?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : Number.NaN
const found = (text: string, pattern: string | number | undefined): boolean =>
  new RegExp(String(pattern)).test(text)
const fits = (text: string, pattern: string | number | undefined): boolean =>
  new RegExp(`^(?:${pattern})$`).test(text)

/** By the name of the builder's method. Google's patterns are of RE2, which lacks some of what is taken here. */
const TESTS: Readonly<Record<string, Test>> = {
  requireNumber: (text) => !Number.isNaN(numberIn(text)),
  requireWholeNumber: (text) => Number.isInteger(numberIn(text)),
  requireNumberBetween: (text, [from, to]) => numberIn(text) >= Number(from) && numberIn(text) <= Number(to),
  requireNumberGreaterThanOrEqualTo: (text, [least]) => numberIn(text) >= Number(least),
  requireNumberLessThanOrEqualTo: (text, [most]) => numberIn(text) <= Number(most),
  requireTextContainsPattern: (text, [pattern]) => found(text, pattern),
  requireTextDoesNotContainPattern: (text, [pattern]) => !found(text, pattern),
  requireTextMatchesPattern: (text, [pattern]) => fits(text, pattern),
  requireTextDoesNotMatchPattern: (text, [pattern]) => !fits(text, pattern),
  requireTextIsEmail: (text) => isAddress(text.trim()),
  requireTextLengthGreaterThanOrEqualTo: (text, [least]) => text.length >= Number(least),
  requireTextLengthLessThanOrEqualTo: (text, [most]) => text.length <= Number(most),
}

/** Whether the form's page would let that text through. */
export function fulfils(text: string, rule: AnswerRule | undefined): boolean {
  if (!rule) return true
  const test = TESTS[rule.test]
  if (!test) throw new RangeError(`no such rule for answers: ${rule.test}`)
  return test(text, rule.values)
}
