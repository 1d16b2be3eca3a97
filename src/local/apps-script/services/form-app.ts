import { formIdIn } from '../../forms/addresses'
import { newForm } from '../../forms/new-form'
import { googleError } from '../errors'
import type { Execution } from '../execution/execution'
import type { Members } from '../members'
import { Service, whole } from '../service'
import { FormService } from './form'
import { FormAccess } from './form-access'
import { ParagraphTextValidationBuilderService, TextValidationBuilderService } from './form-validation'

type GoogleForm = GoogleAppsScript.Forms.Form
type GoogleFormApp = GoogleAppsScript.Forms.FormApp

/** The forms in the account's Drive, and those it may edit. */
export class FormAppService extends Service implements Pick<GoogleFormApp, Members<'FormApp'>> {
  readonly typeName = 'FormApp'

  constructor(private readonly execution: Execution) {
    super()
  }

  /** Belongs to the account that runs; empty, and not published. */
  create(title: string): GoogleForm {
    const { model, user, world } = this.execution
    const form = newForm(world, user, String(title))
    model.forms.push(form)
    return whole(new FormService(this.execution, form.id))
  }

  openById(id: string): GoogleForm {
    const { formId } = this.opened(String(id))
    return whole(new FormService(this.execution, formId))
  }

  /** Takes the address of its editors only: the published one does not tell which form it is. */
  openByUrl(url: string): GoogleForm {
    const id = formIdIn(String(url))
    if (id === undefined) throw googleError('formUrl')
    return this.openById(id)
  }

  createTextValidation(): GoogleAppsScript.Forms.TextValidationBuilder {
    return whole(new TextValidationBuilderService())
  }

  createParagraphTextValidation(): GoogleAppsScript.Forms.ParagraphTextValidationBuilder {
    return whole(new ParagraphTextValidationBuilderService())
  }

  /** Throws Google's error for a form that is not there or not this account's. */
  private opened(id: string) {
    const access = new FormAccess(this.execution, id)
    return { formId: access.form.id }
  }
}
