import type { FormItem, ItemKind } from '../../model'
import { dayOf, serialAt } from '../entry/serial'
import { googleError } from '../errors'
import type { Members } from '../members'
import { whole } from '../service'
import type { FormAccess } from './form-access'
import { ItemBase, QuestionBase } from './form-item'
import {
  ListItemService,
  MultipleChoiceItemService,
  ParagraphTextItemService,
  TextItemService,
} from './form-questions'

type Item = GoogleAppsScript.Forms.Item
type DateItem = GoogleAppsScript.Forms.DateItem
type SectionHeaderItem = GoogleAppsScript.Forms.SectionHeaderItem
type PageBreakItem = GoogleAppsScript.Forms.PageBreakItem

class DateItemService extends QuestionBase<DateItem> implements Pick<DateItem, Members<'DateItem'>> {
  readonly typeName = 'DateItem'

  /** The day that the date is in the script's zone. */
  createResponse(response: GoogleAppsScript.Base.Date): GoogleAppsScript.Forms.ItemResponse {
    const { scriptTimeZone } = this.access.execution.model
    const { year, month, day } = dayOf(serialAt(response.getTime(), scriptTimeZone))
    const [mm, dd] = [month, day].map((number) => String(number).padStart(2, '0'))
    return this.answered(`${year}-${mm}-${dd}`)
  }
}

class SectionHeaderItemService
  extends ItemBase<SectionHeaderItem>
  implements Pick<SectionHeaderItem, Members<'SectionHeaderItem'>>
{
  readonly typeName = 'SectionHeaderItem'
}

class PageBreakItemService
  extends ItemBase<PageBreakItem>
  implements Pick<PageBreakItem, Members<'PageBreakItem'>>
{
  readonly typeName = 'PageBreakItem'
}

const SERVICES = {
  TEXT: TextItemService,
  PARAGRAPH_TEXT: ParagraphTextItemService,
  LIST: ListItemService,
  MULTIPLE_CHOICE: MultipleChoiceItemService,
  DATE: DateItemService,
  SECTION_HEADER: SectionHeaderItemService,
  PAGE_BREAK: PageBreakItemService,
} as const satisfies Record<ItemKind, unknown>

/** The item as the type of its kind. */
export function itemOfKind<Declared>(access: FormAccess, { id, kind }: FormItem): Declared {
  return whole(new SERVICES[kind](access, id))
}

/** An item of any kind, as lists of items give it. */
export class ItemService extends ItemBase<Item> implements Pick<Item, Members<'Item'>> {
  readonly typeName = 'Item'

  asTextItem = () => this.as<GoogleAppsScript.Forms.TextItem>('TEXT')
  asParagraphTextItem = () => this.as<GoogleAppsScript.Forms.ParagraphTextItem>('PARAGRAPH_TEXT')
  asListItem = () => this.as<GoogleAppsScript.Forms.ListItem>('LIST')
  asMultipleChoiceItem = () => this.as<GoogleAppsScript.Forms.MultipleChoiceItem>('MULTIPLE_CHOICE')
  asDateItem = () => this.as<DateItem>('DATE')
  asSectionHeaderItem = () => this.as<SectionHeaderItem>('SECTION_HEADER')
  asPageBreakItem = () => this.as<PageBreakItem>('PAGE_BREAK')

  private as<Declared>(kind: ItemKind): Declared {
    const { item } = this
    if (item.kind !== kind) throw googleError('formItemType', item.kind)
    return itemOfKind(this.access, item)
  }
}
