import { type Check, relied } from './check'

const submitTrigger = () =>
  ScriptApp.newTrigger('x').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit()

const menu = () => SpreadsheetApp.getUi().createMenu('x')

/** What is used, and cannot be tried without a letter, a form, a trigger or a dialog: whether it is there at all. */
const USED: readonly (readonly [string, () => unknown])[] = [
  ['MailApp.sendEmail', () => MailApp.sendEmail],
  ['FormApp.create', () => FormApp.create],
  ['FormApp.createTextValidation', () => FormApp.createTextValidation],
  ['ScriptApp.deleteTrigger', () => ScriptApp.deleteTrigger],
  ['ClockTriggerBuilder.create', () => ScriptApp.newTrigger('x').timeBased().create],
  ['SpreadsheetTriggerBuilder.create', () => submitTrigger().create],
  // The run holds this one: given back here, it would let others in.
  ['LockService.getScriptLock', () => LockService.getScriptLock().tryLock],
  ['ScriptApp.requireScopes', () => ScriptApp.requireScopes],
  ['ScriptApp.AuthMode.FULL', () => ScriptApp.AuthMode.FULL],
  ['FormApp.EmailCollectionType.VERIFIED', () => FormApp.EmailCollectionType.VERIFIED],
  ['FormApp.DestinationType.SPREADSHEET', () => FormApp.DestinationType.SPREADSHEET],
  ['FormApp.ItemType.LIST', () => FormApp.ItemType.LIST],
  ['Spreadsheet.toast', () => SpreadsheetApp.getActive().toast],
  ['Ui.alert', () => SpreadsheetApp.getUi().alert],
  ['Ui.showModalDialog', () => SpreadsheetApp.getUi().showModalDialog],
  ['Ui.showModelessDialog', () => SpreadsheetApp.getUi().showModelessDialog],
  ['Ui.showSidebar', () => SpreadsheetApp.getUi().showSidebar],
  ['Ui.ButtonSet.YES_NO', () => SpreadsheetApp.getUi().ButtonSet.YES_NO],
  ['Ui.Button.YES', () => SpreadsheetApp.getUi().Button.YES],
  ['Menu.addToUi', () => menu().addSubMenu(menu()).addItem('x', 'onOpen').addSeparator().addToUi],
]

export const presenceChecks: readonly Check[] = [
  relied('present.untried', 'all', () => {
    const missing = USED.filter(([, find]) => find() === undefined).map(([name]) => name)
    return missing.length === 0 ? 'all' : `missing: ${missing.join(', ')}`
  }),
]
