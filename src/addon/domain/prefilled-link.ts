/** What a prefilled link can fill in; a form may ask for less. Choices are given as the form offers them. */
export interface Prefill {
  readonly cell: string
  readonly year: string
  readonly code: string
  readonly quarter: string
  readonly kind: string
  readonly title: string
  readonly category: string
  readonly planned: string
  readonly preparer: string
}

export type PrefillWord = keyof Prefill

const WORDS: readonly PrefillWord[] = [
  'cell',
  'year',
  'code',
  'quarter',
  'kind',
  'title',
  'category',
  'planned',
  'preparer',
]

/** A longer answer would make an address that not every browser and messenger carries. */
const LONGEST_ANSWER = 300

const decoded = (text: string): string => decodeURIComponent(text.replace(/\+/g, ' '))

/**
 * Makes a template of a link that Google has filled with known answers: each answer gives way to its name in braces.
 * @param answers as they were filled in; no two alike
 */
export function linkTemplate(url: string, answers: Readonly<Partial<Prefill>>): string {
  const [page = '', query = ''] = url.split('?')
  const parts = query.split('&').map((part) => {
    const [entry = '', value = ''] = part.split('=')
    const word = WORDS.find((one) => answers[one] !== undefined && answers[one] === decoded(value))
    return word === undefined || !entry.startsWith('entry.') ? part : `${entry}={${word}}`
  })
  return `${page}?${parts.join('&')}`
}

/** The link that opens the form filled in; a blank or very long answer is left out. */
export function prefilledLink(template: string, prefill: Readonly<Partial<Prefill>>): string {
  const [page = '', query = ''] = template.split('?')
  const parts = query.split('&').flatMap((part) => {
    const word = WORDS.find((one) => part.endsWith(`={${one}}`))
    if (word === undefined) return [part]
    const value = prefill[word] ?? ''
    const isLeftOut = value === '' || value.length > LONGEST_ANSWER
    return isLeftOut ? [] : [part.replace(`{${word}}`, () => encodeURIComponent(value))]
  })
  return `${page}?${parts.join('&')}`
}

/** The form as it is, nothing filled in. */
export const plainLink = (template: string): string => template.split('?')[0] ?? ''
