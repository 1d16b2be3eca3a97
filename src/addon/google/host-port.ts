import type { HostPort, MenuEntry } from '../ports'

export const makeHostPort = (): HostPort => ({
  ask: (title, text, yes, no) => {
    const ui = SpreadsheetApp.getUi()
    // Google's own buttons cannot be named, so the text says what each of them does.
    const answer = ui.alert(title, `${text}\n\nCó: ${yes}. Không: ${no}.`, ui.ButtonSet.YES_NO)
    return answer === ui.Button.YES
  },
  tell: (title, text) => {
    const ui = SpreadsheetApp.getUi()
    ui.alert(title, text, ui.ButtonSet.OK)
  },
  toast: (title, text) => SpreadsheetApp.getActive().toast(text, title, TOAST_SECONDS),
  showMenu: (title, entries) => menuOf(title, entries).addToUi(),
  showScreen: (name, screen) => {
    const page = pageWith({ name, screen })
    const ui = SpreadsheetApp.getUi()
    if (screen.running === undefined) ui.showModalDialog(sized(page, 640, 560), screen.title)
    else ui.showModelessDialog(sized(page, 480, 420), screen.title)
  },
  showSidebar: (name, title) => SpreadsheetApp.getUi().showSidebar(pageWith({ name }).setTitle(title)),
  goTo: (tab, row) => {
    const sheet = SpreadsheetApp.getActive().getSheetByName(tab)
    if (sheet === null || row > sheet.getMaxRows()) return false
    sheet.getRange(row, 1).activate()
    return true
  },
  log: (text) => console.log(text),
})

/** The one page that shows every screen, as it is pushed beside the script. */
const PAGE = 'dialog'

const sized = (page: GoogleAppsScript.HTML.HtmlOutput, width: number, height: number) =>
  page.setWidth(width).setHeight(height)

function pageWith(given: object): GoogleAppsScript.HTML.HtmlOutput {
  const page = HtmlService.createHtmlOutputFromFile(PAGE)
  return page.setContent(page.getContent().replace('</body>', () => `${dataBlock(given)}</body>`))
}

/** Data inside a page. What could end the block, or begin markup, is written so that only JSON understands it. */
function dataBlock(data: unknown): string {
  const json = JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `<script type="application/json" id="given">${json}</script>`
}

const TOAST_SECONDS = 12

function menuOf(title: string, entries: readonly MenuEntry[]): GoogleAppsScript.Base.Menu {
  const menu = SpreadsheetApp.getUi().createMenu(title)
  for (const entry of entries) {
    if (entry === 'separator') menu.addSeparator()
    else if ('door' in entry) menu.addItem(entry.label, entry.door)
    else menu.addSubMenu(menuOf(entry.label, entry.entries))
  }
  return menu
}
