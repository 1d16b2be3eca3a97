import type { FormState, MadeForm } from '../../domain/form-plan'
import type { FormsPort } from '../../ports'
import type { LinkedForm } from '../../workbook/linked-forms'

/**
 * How a form stands: `none` yet, `gone` (made once), `unfinished` by a run that was cut off, `found` in the workbook
 * without being made here (by hand, or with a copy), `closed` to this account, `elsewhere` (writes to another
 * workbook), `ours`.
 */
export type Standing = 'none' | 'gone' | 'unfinished' | 'found' | 'closed' | 'elsewhere' | 'ours'

export interface FoundForm {
  readonly standing: Standing
  /** '' where there is none. */
  readonly id: string
  readonly state: FormState | undefined
}

/**
 * @param record what is remembered of the form of this kind
 * @param account the one that asks: what it cannot open is gone, unless it was another's and still writes here
 */
export function findForm(
  record: MadeForm | undefined,
  linked: readonly LinkedForm[],
  account: string,
  look: FormsPort['look'],
): FoundForm {
  if (record === undefined) return findLinked(linked, look)
  const state = look(record.id)
  const { id, owner, template } = record
  if (state !== undefined) {
    const finished = template === '' ? 'unfinished' : 'ours'
    return { standing: state.writesTo === 'elsewhere' ? 'elsewhere' : finished, id, state }
  }
  const isAnothers = owner !== account && linked.some((form) => form.id === id)
  return { standing: isAnothers ? 'closed' : 'gone', id, state }
}

function findLinked(linked: readonly LinkedForm[], look: FormsPort['look']): FoundForm {
  for (const { id } of linked) {
    const state = look(id)
    if (state !== undefined) return { standing: 'found', id, state }
  }
  return { standing: linked.length > 0 ? 'closed' : 'none', id: '', state: undefined }
}
