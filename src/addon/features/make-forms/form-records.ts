import type { FormKind, MadeForm } from '../../domain/form-plan'
import type { World } from '../../ports'

export type MadeForms = Readonly<Partial<Record<FormKind, MadeForm>>>

const keyOf = (kind: FormKind): string => `form.${kind}`

export const FORM_KINDS: readonly FormKind[] = ['yearly', 'quarter']

/** The store is the program's own: what stands under these keys was written by `keepForm`. */
export function readForms({ store }: World): MadeForms {
  const kept = store.all()
  const forms: Partial<Record<FormKind, MadeForm>> = {}
  for (const kind of FORM_KINDS) {
    const text = kept[keyOf(kind)]
    if (text !== undefined) forms[kind] = JSON.parse(text) as MadeForm
  }
  return forms
}

export const keepForm = (kind: FormKind, form: MadeForm, { store }: World): void =>
  store.set({ [keyOf(kind)]: JSON.stringify(form) })
