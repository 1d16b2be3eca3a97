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
  log: (text) => console.log(text),
})

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
