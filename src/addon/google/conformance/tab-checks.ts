import { NOT_TRIED } from '../../domain/observation'
import { type Check, relied, type Sheet, triedTo } from './check'

const book = () => SpreadsheetApp.getActive()

/** Tries a name on a tab that is taken away again, whatever becomes of it. */
function withTwin(sheet: Sheet, work: (twin: Sheet) => string): string {
  const twin = sheet.copyTo(book()).setName(`${sheet.getName()} 2`)
  try {
    return work(twin)
  } finally {
    book().deleteSheet(twin)
  }
}

export const tabChecks: readonly Check[] = [
  relied('tab.name-taken', 'throws', (sheet) =>
    withTwin(sheet, (twin) => triedTo(() => twin.setName(sheet.getName()))),
  ),
  relied('tab.name-taken-in-capitals', 'throws', (sheet) =>
    withTwin(sheet, (twin) => triedTo(() => twin.setName(sheet.getName().toUpperCase()))),
  ),
  relied('tab.long-name', 'passes', (sheet) =>
    withTwin(sheet, (twin) => triedTo(() => twin.setName(sheet.getName().padEnd(100, 'x')))),
  ),
  relied('tab.new-is-found', 'true', (sheet) =>
    withTwin(sheet, (twin) => String(book().getSheetByName(twin.getName()) !== null)),
  ),
  relied('tab.found-by-exact-name', 'true false', (sheet) =>
    [sheet.getName(), sheet.getName().toUpperCase()]
      .map((name) => book().getSheetByName(name) !== null)
      .join(' '),
  ),
  relied('tab.copy', 'string x, hidden', (sheet) => {
    sheet.getRange(1, 1).setValues([['x']])
    return withTwin(sheet, (twin) => {
      twin.hideSheet()
      const value: unknown = twin.getRange(1, 1).getValues()[0]?.[0]
      return `${typeof value} ${String(value)}, hidden`
    })
  }),
  relied('tab.id', 'number', (sheet) => typeof sheet.getSheetId()),
  relied('tab.parent', 'true', (sheet) => String(sheet.getParent().getId() === book().getId())),
  relied('tab.deleted-is-gone', 'false', (sheet) => {
    withTwin(sheet, () => '')
    return String(
      book()
        .getSheets()
        .some((each) => each.getName() === `${sheet.getName()} 2`),
    )
  }),
  relied('tab.moves', 'passes', (sheet) =>
    triedTo(() => {
      book().setActiveSheet(sheet)
      book().moveActiveSheet(book().getSheets().length)
    }),
  ),
  relied('tab.row-is-shown', 'true', (sheet) => {
    const before = book().getActiveSheet()
    sheet.getRange(2, 1).activate()
    const shown = book().getActiveSheet().getSheetId()
    book().setActiveSheet(before)
    return String(shown === sheet.getSheetId())
  }),
  relied('tab.protection', '0 1 x 0', (sheet) => {
    const count = () => sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length
    const before = count()
    const guard = sheet.protect().setDescription('x').setWarningOnly(true)
    const told = `${before} ${count()} ${guard.getDescription()}`
    guard.remove()
    return `${told} ${count()}`
  }),
  relied('tab.without-form', 'null', (sheet) => String(sheet.getFormUrl())),
  relied('tab.with-form', 'https://docs.google.com/forms/', () => {
    const urls = book()
      .getSheets()
      .map((each) => each.getFormUrl())
    const linked = urls.find((url) => url !== null)
    return linked === undefined || linked === null
      ? NOT_TRIED
      : linked.slice(0, 'https://docs.google.com/forms/'.length)
  }),
]
