import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newTab } from '../src/local/apps-script'
import type { Addon } from '../src/local/cli/addon'
import { readArguments } from '../src/local/cli/read-arguments'
import { run } from '../src/local/cli/run'
import type { DoorReport } from '../src/local/report/door-report'
import type { Sidecar } from '../src/local/workbook-file/sidecar'
import { writeWorkbook } from '../src/local/workbook-file/write-workbook'

/** Doors that do one thing each, in place of the add-on's. */
const addon: Addon = {
  code: `
    function write() {
      const sheet = SpreadsheetApp.getActive().getSheets()[0]
      sheet.appendRow(['đã ghi', new Date()])
      return { status: 'done', message: 'Đã ghi một dòng.', counts: { imported: 1 } }
    }
    function send() {
      MailApp.sendEmail({ to: 'bi-thu@example.vn', subject: 'Nhắc việc', body: 'Kính gửi' })
      return { status: 'done', message: 'Đã gửi 01 thư.', counts: { lettersSent: 1 } }
    }
    function sendAndThrow() { send(); throw new Error('hỏng\\n    at somewhere') }
    function refuse() { return { status: 'refused', message: 'Chưa thực hiện được: …', counts: {} } }
    function ask() {
      const ui = SpreadsheetApp.getUi()
      const answer = ui.alert('Gửi?', ui.ButtonSet.YES_NO)
      return { status: 'done', message: answer === ui.Button.YES ? 'Có' : 'Không', counts: {} }
    }
    function remember() {
      const store = PropertiesService.getScriptProperties()
      const before = store.getProperty('x') || '0'
      store.setProperty('x', String(Number(before) + 1))
      const link = SpreadsheetApp.getActive().getSheets()[0].getFormUrl() ? 'liên kết' : 'không liên kết'
      return { status: 'done', message: before + ' ' + link + ' ' + new Date(2027, 0, 1).getTime(), counts: {} }
    }
    function forever() { for (;;) Utilities.sleep(60000) }
    function echo(...words) { return { status: 'done', message: words.join(' + '), counts: {} } }
    function onOpen() {}
  `,
  doors: ['ask', 'echo', 'forever', 'onOpen', 'refuse', 'remember', 'send', 'sendAndThrow', 'write'],
  pages: {},
  timeZone: 'Asia/Ho_Chi_Minh',
  scopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.send_mail',
    'https://www.googleapis.com/auth/script.container.ui',
  ],
}

const REAL_TIME = Date.parse('2027-01-05T02:00:00Z')

/** The command tried in a folder of its own, on a workbook of one tab and with small doors: for tests. */
export class Trial {
  readonly said: string[] = []
  readonly out: string

  constructor(
    readonly folder: string,
    readonly source = join(folder, 'so.xlsx'),
  ) {
    this.out = join(folder, 'ket-qua')
  }

  static async begin(): Promise<Trial> {
    const trial = new Trial(await mkdtemp(join(tmpdir(), 'so-chuyen-de-')))
    await trial.makeSource('Câu trả lời biểu mẫu 1')
    return trial
  }

  end(): Promise<void> {
    return rm(this.folder, { recursive: true })
  }

  async makeSource(tab: string, id = 'so-1'): Promise<void> {
    const tabs = [{ ...newTab(0, tab), values: [['Tiêu đề']] }]
    const place = { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' }
    await writeWorkbook({ id, name: 'Sổ', ...place, tabs, activeTabId: 0 }, this.source, REAL_TIME)
  }

  /** A run on the workbook given. */
  first(line: string): Promise<0 | 1> {
    return this.again(`--workbook ${this.source} ${line}`)
  }

  /** A run on whatever there is. */
  async again(line: string): Promise<0 | 1> {
    const options = readArguments(['--out', this.out, ...line.split(' ').filter(Boolean)])
    const say = (text: string) => void this.said.push(text)
    return (await run(options, addon, REAL_TIME, { line: say, error: say })).exit
  }

  async reports(): Promise<DoorReport[]> {
    return JSON.parse(await readFile(join(this.out, 'report.json'), 'utf8'))
  }

  /** What the first door of the last run said. */
  async message(): Promise<string> {
    return (await this.reports())[0]?.message ?? ''
  }

  async sidecar(): Promise<Sidecar> {
    return JSON.parse(await readFile(join(this.out, 'workbook.xlsx.json'), 'utf8'))
  }

  letters(): Promise<string[]> {
    return readdir(join(this.out, 'outbox'))
  }
}
