import type { FormKind, MadeForm } from '../domain/form-plan'
import type { FormTemplates } from '../domain/registration-link'

export type MadeForms = Readonly<Partial<Record<FormKind, MadeForm>>>

export const FORM_KINDS: readonly FormKind[] = ['yearly', 'quarter']

const keyOf = (kind: FormKind): string => `form.${kind}`

/**
 * The forms of this workbook, as set-up wrote them down with `recordOf`.
 * @param kept all that the store keeps
 */
export function readMadeForms(kept: Readonly<Record<string, string>>): MadeForms {
  const forms: Partial<Record<FormKind, MadeForm>> = {}
  for (const kind of FORM_KINDS) {
    const text = kept[keyOf(kind)]
    if (text !== undefined) forms[kind] = JSON.parse(text) as MadeForm
  }
  return forms
}

/** What the store is to keep of a form. */
export const recordOf = (kind: FormKind, form: MadeForm): Record<string, string> => ({
  [keyOf(kind)]: JSON.stringify(form),
})

/** Key in the store: id of the form that the program itself has closed for a while. */
export const CLOSED_FORM = 'closedForm'

/** The links by which cells register; '' where there is no form. */
export function formTemplates(kept: Readonly<Record<string, string>>): FormTemplates {
  const { yearly, quarter } = readMadeForms(kept)
  return { yearly: yearly?.template ?? '', quarter: quarter?.template ?? '' }
}

/** The same for letters: nobody is sent to a form that takes no answers. */
export function openTemplates(kept: Readonly<Record<string, string>>): FormTemplates {
  const templates = formTemplates(kept)
  return isYearlyClosed(kept) ? { ...templates, yearly: '' } : templates
}

export const isYearlyClosed = (kept: Readonly<Record<string, string>>): boolean =>
  kept[CLOSED_FORM] !== undefined && kept[CLOSED_FORM] === readMadeForms(kept).yearly?.id
