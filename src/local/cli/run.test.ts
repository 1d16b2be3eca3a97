import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newTab } from '../apps-script'
import type { DoorReport } from '../report/door-report'
import { noCounts } from '../report/read-outcome'
import type { Sidecar } from '../workbook-file/sidecar'
import { writeWorkbook } from '../workbook-file/write-workbook'
import type { Addon } from './addon'
import type { Options } from './options'
import { readArguments } from './read-arguments'
import { run } from './run'
import { UsageError } from './usage-error'

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
    function onOpen() {}
  `,
  doors: ['ask', 'forever', 'onOpen', 'refuse', 'remember', 'send', 'sendAndThrow', 'write'],
  timeZone: 'Asia/Ho_Chi_Minh',
  scopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.send_mail',
    'https://www.googleapis.com/auth/script.container.ui',
  ],
}

const REAL_TIME = Date.parse('2027-01-05T02:00:00Z')

let folder = ''
let out = ''
let source = ''
let said: string[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'so-chuyen-de-'))
  out = join(folder, 'ket-qua')
  source = join(folder, 'so.xlsx')
  said = []
  await makeSource('Câu trả lời biểu mẫu 1')
})
afterEach(() => rm(folder, { recursive: true }))

async function makeSource(tab: string, id = 'so-1'): Promise<void> {
  const tabs = [{ ...newTab(0, tab), values: [['Tiêu đề']] }]
  const spreadsheet = { id, name: 'Sổ', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh', tabs, activeTabId: 0 }
  await writeWorkbook(spreadsheet, source, REAL_TIME)
}

function start(line: string): Promise<0 | 1> {
  const options: Options = readArguments(['--out', out, ...line.split(' ').filter(Boolean)])
  return run(options, addon, REAL_TIME, { line: (text) => said.push(text), error: (text) => said.push(text) })
}

const first = (line: string): Promise<0 | 1> => start(`--workbook ${source} ${line}`)
const reports = async (): Promise<DoorReport[]> =>
  JSON.parse(await readFile(join(out, 'report.json'), 'utf8'))
const sidecar = async (): Promise<Sidecar> =>
  JSON.parse(await readFile(join(out, 'workbook.xlsx.json'), 'utf8'))
const message = async (): Promise<string> => (await reports())[0]?.message ?? ''

describe('a run', () => {
  it('leaves workbook, side-car, outbox, documents and report', async () => {
    expect(await first('--run write,send')).toBe(0)
    expect(await readdir(out)).toEqual([
      'documents',
      'outbox',
      'report.json',
      'workbook.xlsx',
      'workbook.xlsx.json',
    ])
    expect(await readdir(join(out, 'outbox'))).toEqual(['0001.eml'])
  })

  it('reports each door in its order, with all counts', async () => {
    await first('--run send,write')
    expect(await reports()).toEqual([
      {
        door: 'send',
        status: 'done',
        message: 'Đã gửi 01 thư.',
        calls: { read: 0, write: 0, flush: 0, mail: 1, other: 0 },
        estimatedMs: expect.any(Number),
        counts: { ...noCounts(), lettersSent: 1 },
      },
      expect.objectContaining({ door: 'write', counts: { ...noCounts(), imported: 1 } }),
    ])
  })

  it('never changes the workbook it was given', async () => {
    const before = await readFile(source)
    await first('--run write')
    expect(before.equals(await readFile(source))).toBe(true)
    expect(await readdir(folder)).toEqual(['ket-qua', 'so.xlsx'])
  })

  it.each([
    ['write,refuse,write', ['done', 'refused', 'done']],
    ['sendAndThrow,write', ['fault', 'done']],
    ['forever,write', ['fault', 'done']],
  ])('goes on after what goes wrong in %s, and says so with 1', async (doors, statuses) => {
    expect(await first(`--run ${doors}`)).toBe(1)
    expect((await reports()).map(({ status }) => status)).toEqual(statuses)
  })

  it('keeps a letter that left before the door threw, and shows no stack', async () => {
    await first('--run sendAndThrow')
    expect(await readdir(join(out, 'outbox'))).toEqual(['0001.eml'])
    expect(await message()).toContain('(hỏng)')
    expect(said.join('\n')).not.toMatch(/\bat .*\d+:\d+/)
  })

  it.each([
    ['', 'Có'],
    ['--answer yes', 'Có'],
    ['--answer no', 'Không'],
  ])('answers dialogs with %s', async (line, answer) => {
    await first(`--run ask ${line}`)
    expect(await message()).toBe(answer)
  })

  it('counts a door that gives nothing back as done', async () => {
    expect(await first('--run onOpen')).toBe(0)
  })

  it('refuses an unknown door before anything runs', async () => {
    await expect(first('--run write,wirte')).rejects.toThrow(UsageError)
    await expect(stat(out)).rejects.toThrow()
  })
})

describe('what lies beside the workbook', () => {
  it('keeps what the program remembered for the next run', async () => {
    await first('--run remember')
    await start('--run remember')
    expect(await message()).toMatch(/^1 /)
  })

  it.each([
    ['Câu trả lời biểu mẫu 1', '', 'liên kết'],
    ['Form Responses 2', '', 'liên kết'],
    ['Phiếu', '', 'không liên kết'],
    ['Phiếu', '--form-tab phiếu', 'liên kết'],
  ])('takes the tab “%s” with “%s” as %s', async (tab, line, linked) => {
    await makeSource(tab)
    await first(`--run remember ${line}`)
    expect(await message()).toBe(`0 ${linked} ${Date.parse('2026-12-31T17:00:00Z')}`)
  })

  it('keeps to the day that it was told, and otherwise to the calendar', async () => {
    await first('--run write --today 2027-04-08')
    await start('--run write')
    expect(said.filter((line) => line.includes('Ngày làm việc: 08/4/2027'))).toHaveLength(2)
    await first('--run write')
    expect((await sidecar()).today).toBeUndefined()
    expect(said.join('\n')).toContain('Ngày làm việc: 05/01/2027')
  })

  it('makes a copied workbook forget what the script remembered', async () => {
    await first('--run remember')
    const kept = await readFile(join(out, 'workbook.xlsx.json'))
    await makeSource('Câu trả lời biểu mẫu 1', 'so-2')
    await writeFile(`${source}.json`, kept)
    await first('--run remember')
    expect(await message()).toMatch(/^0 /)
    expect((await sidecar()).state?.workbookId).toBe('so-2')
  })

  it('refuses a side-car that it cannot read', async () => {
    await writeFile(`${source}.json`, '{"version":2}')
    await expect(first('--run write')).rejects.toThrow('mục “version”')
  })
})

describe('running again', () => {
  it('numbers letters on when it continues', async () => {
    await first('--run send')
    await start('--run send')
    expect(await readdir(join(out, 'outbox'))).toEqual(['0001.eml', '0002.eml'])
    expect((await sidecar()).state?.runs).toBe(2)
  })

  it('takes the workbook of the results, named, as continuing', async () => {
    await first('--run send')
    await start(`--workbook ${join(out, 'workbook.xlsx')} --run send`)
    expect(await readdir(join(out, 'outbox'))).toEqual(['0001.eml', '0002.eml'])
  })

  it('removes its own letters when it starts again from another workbook, and says so', async () => {
    await first('--run send,send')
    await writeFile(join(out, 'outbox', 'ghi-chu.txt'), 'x')
    await first('--run send')
    expect(await readdir(join(out, 'outbox'))).toEqual(['0001.eml', 'ghi-chu.txt'])
    expect(said.join('\n')).toContain('đã xóa 2 thư cũ')
  })

  it('numbers letters on when the side-car is gone', async () => {
    await first('--run send')
    await rm(join(out, 'workbook.xlsx.json'))
    await start('--run send')
    expect(await readdir(join(out, 'outbox'))).toEqual(['0001.eml', '0002.eml'])
  })

  it('drops letters of a run that ended before it had saved', async () => {
    await first('--run send')
    await writeFile(join(out, 'outbox', '0002.eml'), await readFile(join(out, 'outbox', '0001.eml')))
    await start('--run write')
    expect(await readdir(join(out, 'outbox'))).toEqual(['0001.eml'])
  })
})

describe('bad input', () => {
  it.each<[string, () => Promise<unknown>, string]>([
    ['no file', () => rm(source), 'Không tìm thấy tệp'],
    ['an empty file', () => writeFile(source, ''), 'không phải là tệp Excel'],
    ['another kind of file', () => writeFile(source, 'a,b\n1,2\n'), 'không phải là tệp Excel'],
    ['half a file', async () => writeFile(source, (await readFile(source)).subarray(0, 900)), 'bị hỏng'],
    ['an old workbook', () => writeFile(source, Buffer.from('d0cf11e0a1b11ae1', 'hex')), '.xls'],
    [
      'a workbook with a password',
      () =>
        writeFile(
          source,
          Buffer.concat([Buffer.from('d0cf11e0', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
        ),
      'mật khẩu',
    ],
    ['a folder', () => rm(source).then(() => mkdir(source)), 'là thư mục'],
  ])('%s is one sentence', async (_, spoil, sentence) => {
    await spoil()
    const refused = first('--run write')
    await expect(refused).rejects.toThrow(UsageError)
    await expect(refused).rejects.toThrow(sentence)
    await expect(refused).rejects.toThrow(/^[^\n]+$/)
    await expect(stat(out)).rejects.toThrow()
  })

  it('an --out that is a file is one sentence', async () => {
    await writeFile(out, '')
    await expect(first('--run write')).rejects.toThrow('Không ghi được vào thư mục')
  })

  it('a form tab that is not there is one sentence', async () => {
    await expect(first('--run write --form-tab Khác')).rejects.toThrow('không có trang tính “Khác”')
  })
})
