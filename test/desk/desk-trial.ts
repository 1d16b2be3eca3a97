import type { World } from '../../src/local/apps-script'
import type { Addon } from '../../src/local/cli/addon'
import type { Opened } from '../../src/local/cli/open-workbook'
import { Desk } from '../../src/local/web/desk'
import { blankModel } from '../blank-model'
import { MORNING, OFFICE } from '../play'

/** Doors that do one thing each. */
const CODE = `
  function onOpen() {
    SpreadsheetApp.getUi().createMenu('Chuyên đề').addItem('Hỏi', 'ask').addToUi()
  }
  function ask() {
    const ui = SpreadsheetApp.getUi()
    const sheet = SpreadsheetApp.getActive().getSheets()[0]
    const answer = ui.alert('Gửi thư', 'Gửi 02 thư?', ui.ButtonSet.YES_NO)
    if (answer === ui.Button.YES) sheet.appendRow(['đã gửi'])
    return { status: 'done', message: String(answer), counts: {} }
  }
  function name() {
    const answer = SpreadsheetApp.getUi().prompt('Tên?')
    return { status: 'done', message: answer.getResponseText(), counts: {} }
  }
  function locked() {
    const lock = LockService.getDocumentLock()
    if (!lock.tryLock(5000)) return { status: 'refused', message: 'Đang bận', counts: {} }
    SpreadsheetApp.getUi().alert('Đang giữ khóa')
    lock.releaseLock()
    return { status: 'done', message: 'Xong', counts: {} }
  }
  function show() {
    SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>Chào</p>'), 'Cửa sổ')
    SpreadsheetApp.getActive().toast('Đã mở', 'Sổ')
  }
  function beside() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>Bên</p>').setTitle('Bảng'))
    SpreadsheetApp.getActive().getSheets()[0].getRange(3, 1).activate()
  }
  function beyond() {
    SpreadsheetApp.getActive().getSheets()[0].getRange(5, 1).activate()
    throw new Error('dừng')
  }
  function showAndAsk() {
    SpreadsheetApp.getUi().showModelessDialog(HtmlService.createHtmlOutput('<p>01/05</p>'), 'Tiến độ')
    SpreadsheetApp.getUi().alert('Đang gửi')
  }
  function look() { return CacheService.getScriptCache().get('how') }
  function tellOf(event) {
    SpreadsheetApp.getActive().getSheets()[0].appendRow(['đã lấy', event.triggerUid ? 'có lịch' : ''])
  }
  function daily() {
    SpreadsheetApp.getActive().getSheets()[0].appendRow([new Date()])
  }
  function spoil() {
    SpreadsheetApp.getActive()
    console.log('sắp hỏng')
    throw new Error('hỏng')
  }
  function post() {
    MailApp.sendEmail({ to: 'a@example.vn,b@example.vn', subject: 'Nhắc việc', body: 'Kính gửi' })
    return { status: 'done', message: 'Đã gửi', counts: {} }
  }
  function add(one, other) { return one + other }
`

export const addon: Addon = {
  code: CODE,
  pages: {},
  doors: [
    'add',
    'ask',
    'beside',
    'beyond',
    'daily',
    'locked',
    'look',
    'name',
    'onOpen',
    'post',
    'show',
    'showAndAsk',
    'spoil',
    'tellOf',
  ],
  timeZone: 'Asia/Ho_Chi_Minh',
  scopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
    'https://www.googleapis.com/auth/script.scriptapp',
    'https://www.googleapis.com/auth/script.send_mail',
  ],
}

const opened = (): Opened => ({
  model: blankModel(MORNING, OFFICE),
  today: '2027-01-05',
  isTold: true,
  user: OFFICE,
  losses: [],
  isCopy: false,
  runs: 0,
  letters: 0,
})

const AS_FAST_AS_CAN_BE = Number.POSITIVE_INFINITY

/** A desk with small doors on a blank workbook, and how often it was saved: for tests. */
export function tryDesk(): { desk: Desk; world: World; saved: () => number } {
  let saved = 0
  const desk = new Desk(addon, opened(), {
    pace: AS_FAST_AS_CAN_BE,
    changed: () => undefined,
    save: () => {
      saved += 1
    },
    deliver: () => undefined,
  })
  return { desk, world: desk.world, saved: () => saved }
}

/** Until something holds; the promise is rejected by the test's own time-out otherwise. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2))
}
