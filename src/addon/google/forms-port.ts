import type { FormHeading, FormPlan, FormQuestion } from '../domain/form-plan'
import type { FormsPort } from '../ports'

type Form = GoogleAppsScript.Forms.Form
type Asked =
  | GoogleAppsScript.Forms.ListItem
  | GoogleAppsScript.Forms.TextItem
  | GoogleAppsScript.Forms.ParagraphTextItem
  | GoogleAppsScript.Forms.MultipleChoiceItem

export const makeFormsPort = (): FormsPort => ({
  make: (plan) => {
    const form = FormApp.create(plan.title)
    form.setDescription(plan.description).setConfirmationMessage(plan.thanks)
    if (plan.verified) form.setEmailCollectionType(FormApp.EmailCollectionType.VERIFIED)
    const items = new Map<string, Asked>()
    for (const item of plan.items) {
      if (item.kind === 'heading') addHeading(form, item)
      else items.set(item.title, addQuestion(form, item))
    }
    form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId())
    return { id: form.getId(), url: prefilled(form, plan, items), published: publish(form) }
  },
  offer: (id, lists) => {
    for (const item of FormApp.openById(id).getItems(FormApp.ItemType.LIST)) {
      const offers = lists[item.getTitle()]
      if (offers !== undefined) item.asListItem().setChoiceValues([...offers])
    }
  },
  share: (id, address) => {
    FormApp.openById(id).addEditor(address)
  },
})

function addHeading(form: Form, { title, help }: FormHeading): void {
  form.addSectionHeaderItem().setTitle(title).setHelpText(help)
}

function addQuestion(form: Form, { kind, title, help, required, offers, address }: FormQuestion): Asked {
  const item = newItem(form, kind, offers, address)
  item.setTitle(title).setHelpText(help)
  if (required) item.setRequired(true)
  return item
}

function newItem(form: Form, kind: FormQuestion['kind'], offers: readonly string[], address: boolean): Asked {
  if (kind === 'list') return form.addListItem().setChoiceValues([...offers])
  if (kind === 'choice') return form.addMultipleChoiceItem().setChoiceValues([...offers])
  if (kind === 'paragraph') return form.addParagraphTextItem()
  const item = form.addTextItem()
  return address ? item.setValidation(FormApp.createTextValidation().requireTextIsEmail().build()) : item
}

/** A link that Google itself has filled in: only so are the questions' numbers known. */
function prefilled(form: Form, { samples }: FormPlan, items: ReadonlyMap<string, Asked>): string {
  const response = form.createResponse()
  for (const { title, answer } of samples) {
    const item = items.get(title)
    if (item !== undefined) response.withItemResponse(item.createResponse(answer))
  }
  return response.toPrefilledUrl()
}

/** A form made by a program is born closed; one of an older kind is open by itself. */
function publish(form: Form): boolean {
  if (!form.supportsAdvancedResponderPermissions()) return true
  form.setPublished(true)
  return form.isPublished()
}
