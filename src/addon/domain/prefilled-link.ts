/** What a prefilled link fills in; a form may ask for less. */
export interface Prefill {
  readonly cell: string
  readonly year: string
  readonly code: string
  readonly quarter: string
}

const WORDS = ['cell', 'year', 'code', 'quarter'] as const satisfies readonly (keyof Prefill)[]

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

/** The link that opens the form filled in; a blank answer is left out. */
export function prefilledLink(template: string, prefill: Readonly<Partial<Prefill>>): string {
  const [page = '', query = ''] = template.split('?')
  const parts = query.split('&').flatMap((part) => {
    const word = WORDS.find((one) => part.endsWith(`={${one}}`))
    if (word === undefined) return [part]
    const value = prefill[word] ?? ''
    return value === '' ? [] : [part.replace(`{${word}}`, () => encodeURIComponent(value))]
  })
  return `${page}?${parts.join('&')}`
}
