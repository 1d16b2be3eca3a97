import { isAddress } from '../../forms/answer-rule'
import { linkResponseTab, unlinkResponseTab } from '../../forms/response-tab'
import type { FormItem, ItemKind } from '../../model'
import { enumName } from '../enumerations'
import { googleError } from '../errors'
import type { Members } from '../members'
import { unusedNumber } from '../random'
import { whole } from '../service'
import { ItemBase } from './form-item'
import { ItemService, itemOfKind } from './form-items'
import { FormResponseService } from './form-response'
import { FormSettings } from './form-settings'
import { UserService } from './session'

type GoogleForm = GoogleAppsScript.Forms.Form
type Item = GoogleAppsScript.Forms.Item
type User = GoogleAppsScript.Base.User

/** A form, its questions, its editors and its tab. Every change is stored at once. */
export class FormService extends FormSettings implements Pick<GoogleForm, Members<'Form'>> {
  readonly typeName = 'Form'

  addTextItem = () => this.add<GoogleAppsScript.Forms.TextItem>('TEXT')
  addParagraphTextItem = () => this.add<GoogleAppsScript.Forms.ParagraphTextItem>('PARAGRAPH_TEXT')
  addListItem = () => this.add<GoogleAppsScript.Forms.ListItem>('LIST')
  addMultipleChoiceItem = () => this.add<GoogleAppsScript.Forms.MultipleChoiceItem>('MULTIPLE_CHOICE')
  addDateItem = () => this.add<GoogleAppsScript.Forms.DateItem>('DATE')
  addSectionHeaderItem = () => this.add<GoogleAppsScript.Forms.SectionHeaderItem>('SECTION_HEADER')
  addPageBreakItem = () => this.add<GoogleAppsScript.Forms.PageBreakItem>('PAGE_BREAK')

  getItems(type?: GoogleAppsScript.Forms.ItemType): Item[] {
    const kind = enumName('ItemType', type)
    return this.form.items.filter((item) => kind === undefined || item.kind === kind).map(this.toService)
  }

  /** Indexes count from 0. */
  moveItem(which: Item | number, to: number): Item {
    const { items } = this.form
    const from = this.indexOf(which)
    if (to < 0 || to >= items.length) throw googleError('formItemPlace', to)
    const moved = items.splice(from, 1)
    items.splice(to, 0, ...moved)
    return this.toService(moved[0] as FormItem)
  }

  /** What was answered stays in the linked tab, and so does its column. */
  deleteItem(which: Item | number): void {
    this.form.items.splice(this.indexOf(which), 1)
  }

  createResponse(): GoogleAppsScript.Forms.FormResponse {
    return whole(new FormResponseService(this.access))
  }

  /** Makes a tab in that spreadsheet, which the run sees after its next flush. */
  setDestination(type: GoogleAppsScript.Forms.DestinationType, id: string): GoogleForm {
    const { world, pending, model } = this.access.execution
    if (enumName('DestinationType', type) === undefined)
      throw googleError('wrongArguments', `${String(type)},String`, 'FormApp.Form.setDestination')
    if (id !== model.spreadsheet.id) throw googleError('formNotFound')
    pending.overlook(linkResponseTab(world, this.form))
    return whole(this)
  }

  getDestinationId(): string {
    if (this.form.tabId === undefined) throw googleError('formDestination')
    return this.access.execution.model.spreadsheet.id
  }

  removeDestination(): GoogleForm {
    unlinkResponseTab(this.access.execution.world, this.form)
    return whole(this)
  }

  /** The owner first. */
  getEditors(): User[] {
    const { owner, editors } = this.form
    return [owner, ...editors].map((address) => whole(new UserService(address)))
  }

  addEditor(editor: string | User): GoogleForm {
    return this.addEditors([editor])
  }

  addEditors(editors: (string | User)[]): GoogleForm {
    const { form } = this
    const added = editors.map(addressOf)
    const wrong = added.find((address) => !isAddress(address))
    if (wrong !== undefined) throw googleError('mailAddress', wrong)
    const others = added.filter((address) => address !== form.owner)
    return this.with({ editors: [...new Set([...form.editors, ...others])] })
  }

  removeEditor(editor: string | User): GoogleForm {
    const gone = addressOf(editor)
    return this.with({ editors: this.form.editors.filter((address) => address !== gone) })
  }

  private add<Declared>(kind: ItemKind): Declared {
    const { access, form } = this
    const { random } = access.execution.world
    const entries = form.items.map(({ entry }) => ({ id: entry }))
    const item = {
      id: unusedNumber(random, form.items),
      entry: unusedNumber(random, entries),
      kind,
      title: '',
      helpText: '',
      required: false,
      choices: [],
    }
    access.add(item)
    return itemOfKind(access, item)
  }

  private indexOf(which: Item | number): number {
    const { items } = this.form
    const given: unknown = which
    if (given instanceof ItemBase) {
      const index = items.findIndex(({ id }) => id === given.itemId)
      if (index < 0) throw googleError('formItemGone')
      return index
    }
    const index = Number(which)
    if (!(index in items)) throw googleError('formItemPlace', index)
    return index
  }

  private readonly toService = (item: FormItem): Item => whole(new ItemService(this.access, item.id))
}

const addressOf = (user: string | User): string => (typeof user === 'string' ? user : user.getEmail())
