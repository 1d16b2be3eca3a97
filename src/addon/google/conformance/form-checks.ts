import { NOT_TRIED } from '../../domain/observation'
import { linkTemplate } from '../../domain/prefilled-link'
import { filledLink } from '../form-items'
import { makeFormsPort } from '../forms-port'
import { type Check, relied, triedTo } from './check'

type Form = GoogleAppsScript.Forms.Form

/** Forms behind linked tabs; no form is made for the checks. */
const linkedForms = (): Form[] =>
  SpreadsheetApp.getActive()
    .getSheets()
    .flatMap((sheet) => {
      const url = sheet.getFormUrl()
      return url === null ? [] : [FormApp.openByUrl(url)]
    })

const ofForm = (look: (form: Form) => string): string => {
  const [form] = linkedForms()
  return form === undefined ? NOT_TRIED : look(form)
}

/** What the forms lack, taken together, by its place in the list below. */
function lackingIn(forms: readonly Form[]): string {
  if (forms.length === 0) return NOT_TRIED
  const missing = forms.flatMap((form) =>
    changesOf(form).flatMap((member, place) => (member === undefined ? [place] : [])),
  )
  return missing.length === 0 ? 'all' : `missing: ${missing.join(', ')}`
}

/** As questions of set-up demand it: three words. */
const PATTERN = '\\S+\\s+\\S+\\s+\\S+'

const validations = (): unknown[] => [
  FormApp.createTextValidation().setHelpText('x').requireTextContainsPattern(PATTERN).build(),
  FormApp.createParagraphTextValidation().setHelpText('x').requireTextContainsPattern(PATTERN).build(),
]

/** What would change a form is looked for and not called; a kind of question that the form lacks is passed over. */
function changesOf(form: Form): unknown[] {
  const kinds = FormApp.ItemType
  const [text] = form.getItems(kinds.TEXT).map((item) => item.asTextItem())
  const [paragraph] = form.getItems(kinds.PARAGRAPH_TEXT).map((item) => item.asParagraphTextItem())
  const [list] = form.getItems(kinds.LIST).map((item) => item.asListItem())
  const [choice] = form.getItems(kinds.MULTIPLE_CHOICE).map((item) => item.asMultipleChoiceItem())
  const [heading] = form.getItems(kinds.SECTION_HEADER).map((item) => item.asSectionHeaderItem())
  return [
    [form.addEditor, form.addListItem, form.addMultipleChoiceItem, form.addParagraphTextItem],
    [form.addSectionHeaderItem, form.addTextItem, form.deleteItem, form.setAcceptingResponses],
    [form.setConfirmationMessage, form.setCustomClosedFormMessage, form.setDescription],
    [form.setDestination, form.setEmailCollectionType],
    text ? [text.createResponse, text.setValidation] : [],
    paragraph ? [paragraph.createResponse, paragraph.setValidation] : [],
    choice ? [choice.setChoiceValues] : [],
    list ? [list.setChoiceValues, list.setHelpText, list.setRequired, list.setTitle] : [],
    heading ? [heading.setHelpText, heading.setTitle] : [],
  ].flat()
}

/** Whether the answer put into a link is found there again, as set-up needs it. Nothing is sent. */
function prefilled(form: Form): string {
  const list = form.getItems(FormApp.ItemType.LIST)[0]
  const answer = list?.asListItem().getChoices()[0]?.getValue()
  if (list === undefined || answer === undefined) return NOT_TRIED
  const { url, answers } = filledLink(form, [{ word: 'cell', title: list.getTitle(), answer }])
  return String(/^https:.*[?&]entry\.\d+=\{cell\}/.test(linkTemplate(url, answers)))
}

export const formChecks: readonly Check[] = [
  relied('form.publishing', 'function, true', () =>
    ofForm((form) => {
      const kind = typeof form.setPublished
      if (kind !== 'function') return kind
      const canTell = typeof form.supportsAdvancedResponderPermissions === 'function'
      return `${kind}, ${canTell ? form.supportsAdvancedResponderPermissions() : 'undefined'}`
    }),
  ),
  relied('form.published', 'true', () => ofForm((form) => String(form.isPublished()))),
  relied('form.accepting', 'boolean', () => ofForm((form) => typeof form.isAcceptingResponses())),
  relied('form.writes-here', 'true', () =>
    ofForm((form) => String(form.getDestinationId() === SpreadsheetApp.getActive().getId())),
  ),
  relied('form.editors', 'object', () => ofForm((form) => typeof form.getEditors())),
  relied('form.opens-by-id', 'true', () =>
    ofForm((form) => String(FormApp.openById(form.getId()).getId() === form.getId())),
  ),
  relied('form.lists', 'found LIST', () =>
    ofForm((form) => {
      const [list] = form.getItems(FormApp.ItemType.LIST)
      const first = list?.asListItem().getChoices()[0]
      return list === undefined || list.getTitle() === '' || first?.getValue() === ''
        ? 'none'
        : `found ${list.getType()}`
    }),
  ),
  relied('form.of-tab', 'true', () => {
    const port = makeFormsPort()
    const names = SpreadsheetApp.getActive()
      .getSheets()
      .map((sheet) => sheet.getName())
    const ids = names.map(port.writing).filter((id) => id !== undefined)
    return ofForm((form) => String(ids.includes(form.getId())))
  }),
  relied('form.unknown', 'throws', () => triedTo(() => FormApp.openById('1'.repeat(44)))),
  relied('form.patterns', 'passes', () => triedTo(validations)),
  relied('form.prefilled', 'true', () => ofForm(prefilled)),
  relied('form.changes', 'all', () => lackingIn(linkedForms())),
]
