import type { FormState } from '../domain/form-plan'
import type { FormsPort } from '../ports'
import { addItem, filledLink, itemTitled } from './form-items'
import { FORMS_SCOPE } from './scopes'

type Form = GoogleAppsScript.Forms.Form

/** Where a form's editors work on it: `…/forms/d/ID/…`. The address for everybody else does not tell the id. */
const EDITORS_URL = /\/forms\/(?:u\/\d+\/)?d\/([\w-]{2,})/

/** @param id as `writing` gives it: nobody promises in which form Google names the form of a tab */
const open = (id: string): Form => (id.startsWith('https:') ? FormApp.openByUrl(id) : FormApp.openById(id))

export const makeFormsPort = (): FormsPort => ({
  permitted: () =>
    ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, [FORMS_SCOPE]).getAuthorizationStatus() !==
    ScriptApp.AuthorizationStatus.REQUIRED,
  demandPermission: () => ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [FORMS_SCOPE]),
  writing: (tab) => {
    const url = SpreadsheetApp.getActive().getSheetByName(tab)?.getFormUrl() ?? ''
    return url === '' ? undefined : (EDITORS_URL.exec(url)?.[1] ?? url)
  },
  begin: (title) => FormApp.create(title).getId(),
  complete: (id, { description, thanks, items }) => {
    const form = open(id)
    for (const item of form.getItems()) if (item.getTitle() === '') form.deleteItem(item)
    const standing = form.getItems()
    form.setDescription(description).setConfirmationMessage(thanks)
    for (const item of items) if (itemTitled(standing, item.title) === undefined) addItem(form, item)
  },
  look: (id) => {
    const form = askTwice(() => open(id))
    return form === undefined ? undefined : stateOf(form)
  },
  fill: (id, samples) => filledLink(open(id), samples),
  prove: (id, verified) => {
    // An older Google only lets the sender type an address, which proves nothing.
    if (FormApp.EmailCollectionType === undefined) return false
    const type = verified ? FormApp.EmailCollectionType.VERIFIED : FormApp.EmailCollectionType.DO_NOT_COLLECT
    open(id).setEmailCollectionType(type)
    return true
  },
  link: (id) => link(open(id)),
  publish: (id) => {
    const form = open(id)
    if (canBePublished(form)) form.setPublished(true)
    return isOpen(form)
  },
  take: (id, answers, closed) =>
    askTwice(() => open(id).setCustomClosedFormMessage(closed).setAcceptingResponses(answers)) !== undefined,
  offer: (id, lists) => {
    for (const item of open(id).getItems(FormApp.ItemType.LIST)) {
      const offers = lists[item.getTitle()]
      if (offers !== undefined) item.asListItem().setChoiceValues([...offers])
    }
  },
  share: (id, address) => {
    const form = open(id)
    return askTwice(() => form.addEditor(address)) !== undefined
  },
})

/**
 * Undefined if Google throws twice: it says only by an error, in the account's language, that there is no such form,
 * that it writes nowhere, that an address is no account; a hitch of its own looks alike but passes.
 */
function askTwice<T>(ask: () => T): T | undefined {
  for (let turn = 0; turn < 2; turn++) {
    try {
      return ask()
    } catch {
      // The second answer counts.
    }
  }
  return undefined
}

function stateOf(form: Form): FormState {
  const lists = form.getItems(FormApp.ItemType.LIST).map((item) => {
    const choices = item.asListItem().getChoices()
    return [item.getTitle(), choices.map((choice) => choice.getValue())] as const
  })
  return {
    published: isOpen(form),
    accepting: form.isAcceptingResponses(),
    writesTo: writesTo(form),
    editors: form.getEditors().map((editor) => editor.getEmail()),
    lists: Object.fromEntries(lists),
  }
}

/**
 * Neither an older Google nor an older form knows of publishing. Where Google has no question for that, a form of the
 * older kind cannot say whether it is published.
 */
function canBePublished(form: Form): boolean {
  if (typeof form.setPublished !== 'function') return false
  return typeof form.supportsAdvancedResponderPermissions === 'function'
    ? form.supportsAdvancedResponderPermissions()
    : askTwice(() => form.isPublished()) !== undefined
}

/** A form made by a program is born closed; one of an older kind is open by itself. */
const isOpen = (form: Form): boolean => !canBePublished(form) || form.isPublished()

function writesTo(form: Form): FormState['writesTo'] {
  const spreadsheet = askTwice(() => form.getDestinationId())
  if (spreadsheet === undefined) return 'nowhere'
  return spreadsheet === SpreadsheetApp.getActive().getId() ? 'here' : 'elsewhere'
}

/** The new tab comes to stand first; once it is seen it goes to the end, and what was shown is shown again. */
function link(form: Form): void {
  const spreadsheet = SpreadsheetApp.getActive()
  const shown = spreadsheet.getActiveSheet()
  const before = new Set(spreadsheet.getSheets().map((sheet) => sheet.getSheetId()))
  SpreadsheetApp.flush()
  form.setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheet.getId())
  SpreadsheetApp.flush()
  const sheets = spreadsheet.getSheets()
  const made = sheets.find((sheet) => !before.has(sheet.getSheetId()))
  if (made === undefined) return
  spreadsheet.setActiveSheet(made)
  spreadsheet.moveActiveSheet(sheets.length)
  spreadsheet.setActiveSheet(shown)
}
