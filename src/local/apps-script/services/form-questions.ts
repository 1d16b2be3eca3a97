import { googleError } from '../errors'
import type { Members } from '../members'
import { Service, whole } from '../service'
import { QuestionBase } from './form-item'
import { ruleOf } from './form-validation'

type TextItem = GoogleAppsScript.Forms.TextItem
type ParagraphTextItem = GoogleAppsScript.Forms.ParagraphTextItem
type ListItem = GoogleAppsScript.Forms.ListItem
type MultipleChoiceItem = GoogleAppsScript.Forms.MultipleChoiceItem
type ItemResponse = GoogleAppsScript.Forms.ItemResponse

/** A question answered with text. */
abstract class TextBase<Declared, Validation> extends QuestionBase<Declared> {
  createResponse(response: string): ItemResponse {
    return this.answered(String(response))
  }

  setValidation(validation: Validation): Declared {
    return this.with({ rule: ruleOf(validation, this.typeName) })
  }

  clearValidation(): Declared {
    this.access.change(this.itemId, ({ rule: _gone, ...item }) => item)
    return whole(this)
  }
}

export class TextItemService
  extends TextBase<TextItem, GoogleAppsScript.Forms.TextValidation>
  implements Pick<TextItem, Members<'TextItem'>>
{
  readonly typeName = 'TextItem'
}

export class ParagraphTextItemService
  extends TextBase<ParagraphTextItem, GoogleAppsScript.Forms.ParagraphTextValidation>
  implements Pick<ParagraphTextItem, Members<'ParagraphTextItem'>>
{
  readonly typeName = 'ParagraphTextItem'
}

/** A question answered with one of its choices. */
abstract class ChoiceBase<Declared> extends QuestionBase<Declared> {
  createResponse(response: string): ItemResponse {
    return this.answered(String(response))
  }

  getChoices(): GoogleAppsScript.Forms.Choice[] {
    return this.item.choices.map((choice) => whole(new ChoiceService(choice)))
  }

  setChoiceValues(values: string[]): Declared {
    const choices = values.map(String)
    if (choices.length === 0 || choices.some((choice) => choice.trim() === ''))
      throw googleError('choicesMissing')
    if (new Set(choices.map((choice) => choice.trim())).size < choices.length)
      throw googleError('choicesDoubled')
    return this.with({ choices })
  }
}

export class ListItemService extends ChoiceBase<ListItem> implements Pick<ListItem, Members<'ListItem'>> {
  readonly typeName = 'ListItem'
}

export class MultipleChoiceItemService
  extends ChoiceBase<MultipleChoiceItem>
  implements Pick<MultipleChoiceItem, Members<'MultipleChoiceItem'>>
{
  readonly typeName = 'MultipleChoiceItem'
}

class ChoiceService extends Service implements Pick<GoogleAppsScript.Forms.Choice, Members<'Choice'>> {
  readonly typeName = 'Choice'

  constructor(private readonly value: string) {
    super()
  }

  getValue(): string {
    return this.value
  }
}
