import type { FormItem } from '../../model'
import { enumValue } from '../enumerations'
import { Service, whole } from '../service'
import type { FormAccess } from './form-access'
import { ItemResponseService, refuseInvalid } from './form-response'

/** What every item has: its place and its words. `Declared` is Google's type of it. */
export abstract class ItemBase<Declared> extends Service {
  constructor(
    protected readonly access: FormAccess,
    readonly itemId: number,
  ) {
    super()
  }

  getId(): number {
    return this.itemId
  }

  getType(): GoogleAppsScript.Forms.ItemType {
    return enumValue('ItemType', this.item.kind)
  }

  getTitle(): string {
    return this.item.title
  }

  getHelpText(): string {
    return this.item.helpText
  }

  /** From 0. */
  getIndex(): number {
    return this.access.form.items.indexOf(this.item)
  }

  setTitle(title: string): Declared {
    return this.with({ title: String(title) })
  }

  setHelpText(helpText: string): Declared {
    return this.with({ helpText: String(helpText) })
  }

  protected get item(): FormItem {
    return this.access.item(this.itemId)
  }

  protected with(change: Partial<FormItem>): Declared {
    this.access.change(this.itemId, (item) => ({ ...item, ...change }))
    return whole(this)
  }
}

/** What every question has besides. */
export abstract class QuestionBase<Declared> extends ItemBase<Declared> {
  isRequired(): boolean {
    return this.item.required
  }

  setRequired(required: boolean): Declared {
    return this.with({ required })
  }

  protected answered(answer: string): GoogleAppsScript.Forms.ItemResponse {
    refuseInvalid(this.item, answer)
    return whole(new ItemResponseService(this.itemId, answer))
  }
}
