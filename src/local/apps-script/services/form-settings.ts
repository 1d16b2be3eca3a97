import { editUrl, publishedUrl } from '../../forms/addresses'
import { followQuestions } from '../../forms/response-tab'
import type { EmailCollection, Form } from '../../model'
import { enumName } from '../enumerations'
import { googleError } from '../errors'
import type { Execution } from '../execution/execution'
import { Service, whole } from '../service'
import { FormAccess } from './form-access'

type GoogleForm = GoogleAppsScript.Forms.Form
type CollectionType = GoogleAppsScript.Forms.EmailCollectionType

/** How a form is called, where it is, and for whom it is open. */
export abstract class FormSettings extends Service {
  protected readonly access: FormAccess

  constructor(execution: Execution, formId: string) {
    super()
    this.access = new FormAccess(execution, formId)
  }

  getId = () => this.access.formId
  getTitle = () => this.form.title
  getDescription = () => this.form.description
  getConfirmationMessage = () => this.form.confirmationMessage
  getCustomClosedFormMessage = () => this.form.closedMessage
  getEditUrl = () => editUrl(this.form)
  getPublishedUrl = () => publishedUrl(this.form)
  canEditResponse = () => this.form.editable
  hasLimitOneResponsePerUser = () => this.form.onePerUser
  collectsEmail = () => this.form.emails !== 'DO_NOT_COLLECT'

  setTitle = (title: string) => this.with({ title: String(title) })
  setDescription = (text: string) => this.with({ description: String(text) })
  setConfirmationMessage = (text: string) => this.with({ confirmationMessage: String(text) })
  setCustomClosedFormMessage = (text: string) => this.with({ closedMessage: String(text) })
  setAllowResponseEdits = (editable: boolean) => this.with({ editable })
  setLimitOneResponsePerUser = (onePerUser: boolean) => this.with({ onePerUser })

  supportsAdvancedResponderPermissions(): boolean {
    return true
  }

  isPublished(): boolean {
    return this.form.published
  }

  /** Publishing opens the form for answers too, and taking it back closes it. */
  setPublished(published: boolean): GoogleForm {
    return this.with({ published, accepting: published })
  }

  isAcceptingResponses(): boolean {
    return this.form.accepting
  }

  setAcceptingResponses(accepting: boolean): GoogleForm {
    if (accepting && !this.form.published) throw googleError('formUnpublished')
    return this.with({ accepting })
  }

  /** What the sender types counts: nothing proves it. */
  setCollectEmail(collect: boolean): GoogleForm {
    return this.collect(collect ? 'RESPONDER_INPUT' : 'DO_NOT_COLLECT')
  }

  setEmailCollectionType(type: CollectionType): GoogleForm {
    const emails = enumName('EmailCollectionType', type)
    if (!emails) throw googleError('wrongArguments', String(type), 'FormApp.Form.setEmailCollectionType')
    return this.collect(emails as EmailCollection)
  }

  protected get form(): Form {
    return this.access.form
  }

  protected with(change: Partial<Form>): GoogleForm {
    Object.assign(this.form, change)
    return whole(this)
  }

  private collect(emails: EmailCollection): GoogleForm {
    const form = this.with({ emails })
    followQuestions(this.access.execution.world, this.form)
    return form
  }
}
