import { followQuestions } from '../../forms/response-tab'
import type { Form, FormItem } from '../../model'
import { googleError } from '../errors'
import type { Execution } from '../execution/execution'

/** One form as the services of a run get at it: what they change is stored at once, whatever becomes of the run. */
export class FormAccess {
  constructor(
    readonly execution: Execution,
    readonly formId: string,
  ) {}

  /** Throws Google's error when the form is gone, or is none of this account's. */
  get form(): Form {
    const { model, user } = this.execution
    const form = model.forms.find(({ id }) => id === this.formId)
    if (!form || !(form.owner === user || form.editors.includes(user))) throw googleError('formNotFound')
    return form
  }

  /** Throws Google's error when the item was deleted. */
  item(id: number): FormItem {
    const item = this.form.items.find((one) => one.id === id)
    if (!item) throw googleError('formItemGone')
    return item
  }

  /** Puts the item at the end; the linked tab gets its column. */
  add(item: FormItem): void {
    this.form.items.push(item)
    followQuestions(this.execution.world, this.form)
  }

  /** A new title reaches the header of the linked tab. */
  change(id: number, changed: (item: FormItem) => FormItem): void {
    const { form } = this
    const before = this.item(id)
    const item = changed(before)
    form.items = form.items.map((one) => (one.id === id ? item : one))
    if (item.title !== before.title)
      followQuestions(this.execution.world, form, { item, before: before.title })
  }
}
