import { LAST_DAILY_RUN } from '../../domain/daily-run'
import { NOT_TRIED } from '../../domain/observation'
import { SEEN_FORM_TIMES, SEEN_TRIGGER_ID } from '../../domain/platform-facts'
import { markIn } from '../../domain/workbook-mark'
import { asked, type Check, relied } from './check'

const TURNS = 5

const kept = (): Readonly<Record<string, string>> => PropertiesService.getScriptProperties().getProperties()

/** A daily run that was fired notes how it was named; one that names nothing leaves only its day. */
function triggerId(): string {
  const store = kept()
  return store[SEEN_TRIGGER_ID] ?? (store[LAST_DAILY_RUN] === undefined ? NOT_TRIED : 'absent')
}

function lockTime(): string {
  const lock = LockService.getDocumentLock()
  const began = Date.now()
  for (let turn = 0; turn < TURNS; turn++) {
    lock.tryLock(1000)
    lock.releaseLock()
  }
  return `${Math.round((Date.now() - began) / TURNS / 2)} ms`
}

/** Pressed in a copy, this tells what came along. */
function carried(): string {
  const book = SpreadsheetApp.getActive()
  const here = book.getId()
  const whose = (texts: readonly string[]): string =>
    texts.length === 0 ? 'none' : texts.some((text) => text.includes(here)) ? 'own' : 'of another'
  const sheets = book.getSheets()
  const marked = (texts: readonly string[]): string =>
    whose(texts.filter((text) => markIn(text) !== undefined))
  const guards = sheets.flatMap((sheet) =>
    sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).map((guard) => guard.getDescription()),
  )
  const notes = sheets.map((sheet) => sheet.getRange(1, 1).getNotes()[0]?.[0] ?? '')
  const forms = sheets.filter((sheet) => sheet.getFormUrl() !== null).length
  const triggers = ScriptApp.getProjectTriggers().length
  return `store ${whose(Object.values(kept()))}, guards ${marked(guards)}, notes ${marked(notes)}, triggers ${triggers}, forms ${forms}`
}

/** What is said in public and by nobody confirmed, and no single run can try. */
export const factChecks: readonly Check[] = [
  relied('trigger.uid', 'listed', triggerId),
  asked('form.times', () => kept()[SEEN_FORM_TIMES] ?? NOT_TRIED),
  asked('lock.time', lockTime),
  asked('copy.carries', carried),
]
