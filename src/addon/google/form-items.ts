import type { FormHeading, FormQuestion, FormSample } from '../domain/form-plan'
import { matchKey } from '../domain/match-key'
import type { PrefillWord } from '../domain/prefilled-link'

type Form = GoogleAppsScript.Forms.Form
type Item = GoogleAppsScript.Forms.Item
type ItemResponse = GoogleAppsScript.Forms.ItemResponse

/** The title comes last: an item without one was left half done by a run that was cut off. */
export function addItem(form: Form, item: FormQuestion | FormHeading): void {
  if (item.kind === 'heading') {
    form.addSectionHeaderItem().setHelpText(item.help).setTitle(item.title)
    return
  }
  const { help, required, title } = item
  const made = newItem(form, item)
  made.setHelpText(help)
  if (required) made.setRequired(true)
  made.setTitle(title)
}

function newItem(form: Form, { kind, offers, rule }: FormQuestion) {
  if (kind === 'list') return form.addListItem().setChoiceValues([...offers])
  if (kind === 'choice') return form.addMultipleChoiceItem().setChoiceValues([...offers])
  if (kind === 'paragraph') {
    const made = form.addParagraphTextItem()
    if (rule === undefined) return made
    const validation = FormApp.createParagraphTextValidation()
    return made.setValidation(
      validation.setHelpText(rule.help).requireTextContainsPattern(rule.pattern).build(),
    )
  }
  const made = form.addTextItem()
  if (rule === undefined) return made
  const validation = FormApp.createTextValidation()
  return made.setValidation(
    validation.setHelpText(rule.help).requireTextContainsPattern(rule.pattern).build(),
  )
}

/** Questions are known by their titles; of two alike the first. */
export function itemTitled(items: readonly Item[], title: string): Item | undefined {
  const key = matchKey(title)
  return items.find((item) => matchKey(item.getTitle()) === key)
}

/** A link with the samples filled in as far as the form asks for them, and what was filled in. */
export function filledLink(
  form: Form,
  samples: readonly FormSample[],
): { readonly url: string; readonly answers: Readonly<Partial<Record<PrefillWord, string>>> } {
  const items = form.getItems()
  const response = form.createResponse()
  const answers: Partial<Record<PrefillWord, string>> = {}
  for (const { word, title, answer } of samples) {
    const given = answerTo(itemTitled(items, title), answer)
    if (given === undefined) continue
    response.withItemResponse(given)
    answers[word] = answer
  }
  return { url: response.toPrefilledUrl(), answers }
}

/** Undefined where the question is of another kind, or its list does not offer the answer. */
function answerTo(item: Item | undefined, answer: string): ItemResponse | undefined {
  if (item === undefined) return undefined
  const type = item.getType()
  if (type === FormApp.ItemType.TEXT) return item.asTextItem().createResponse(answer)
  if (type === FormApp.ItemType.PARAGRAPH_TEXT) return item.asParagraphTextItem().createResponse(answer)
  if (type !== FormApp.ItemType.LIST && type !== FormApp.ItemType.MULTIPLE_CHOICE) return undefined
  const list = type === FormApp.ItemType.LIST ? item.asListItem() : item.asMultipleChoiceItem()
  const offered = list.getChoices().some((choice) => choice.getValue() === answer)
  return offered ? list.createResponse(answer) : undefined
}
