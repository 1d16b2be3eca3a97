import type { Form, Model } from '../model'
import { publishedUrl } from './addresses'
import { questionsOf } from './questions'

const encoded = (text: string): string => encodeURIComponent(text).replace(/%20/g, '+')

/** The link that opens the form with these answers filled in; `answers` by the question's id. */
export function prefilledUrl(form: Form, answers: Readonly<Record<string, string>>): string {
  const filled = questionsOf(form).flatMap(({ id, entry }) => {
    const answer = answers[id]
    return answer === undefined ? [] : `&entry.${entry}=${encoded(answer)}`
  })
  return `${publishedUrl(form)}?usp=pp_url${filled.join('')}`
}

/** What a person finds in the form who follows that link: `answers` by title. */
export interface Prefilled {
  readonly form: Form
  readonly answers: Readonly<Record<string, string>>
}

/**
 * Reads a prefilled link. Undefined when it leads to no form. Entries that no question has are passed over, and so
 * are choices that a list does not offer any more, as the form's page does.
 */
export function readPrefilled(model: Model, url: string): Prefilled | undefined {
  const form = model.forms.find((one) => url.split('?')[0] === publishedUrl(one))
  if (!form) return undefined
  const given = new URL(url).searchParams
  const answers = questionsOf(form).flatMap(({ entry, title, choices }) => {
    const answer = given.get(`entry.${entry}`)
    if (answer === null || (choices.length > 0 && !choices.includes(answer))) return []
    return [[title, answer] as const]
  })
  return { form, answers: Object.fromEntries(answers) }
}
