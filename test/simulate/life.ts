import assert from 'node:assert/strict'
import { submitForm } from '../../src/local/forms/submit-form'
import type { BoxValue, Tab } from '../../src/local/model'
import { newOffice } from '../stories/new-office'
import { CLERK, type Office } from '../stories/office'

export const CELLS = ['Chi bộ Một', 'Chi bộ Hai', 'Chi bộ Ba']
export const QUARTERS = ['Quý I', 'Quý II', 'Quý III', 'Quý IV']
export const JOURNAL = 'Nhật ký thao tác'
const REGISTRATIONS = 'Đăng ký'
const LEDGER = 'Sổ đôn đốc'
const DAY = 86_400_000
/** Subject of the letters that another script of the account sends. */
export const OF_ANOTHER_SCRIPT = 'x'

const ROWS = [
  { 'Tên chi bộ': CELLS[0] ?? '', Email: 'mot@example.vn', 'Đảng ủy viên theo dõi': 'Lê Thị Ủy Viên' },
  { 'Tên chi bộ': CELLS[1] ?? '', Email: 'hai@example.vn', 'Đảng ủy viên theo dõi': 'Lê Thị Ủy Viên' },
  { 'Tên chi bộ': CELLS[2] ?? '', 'Cách nhận tin': 'Zalo', 'Điện thoại': '0900 000 003' },
]

/** An office on its first day, set up, with letters allowed. */
function firstDay(): Office {
  const office = newOffice('2026-11-16', ROWS)
  office.setting('Năm kế hoạch', 2027)
  office.setting('Tự động gửi email', 'Tất cả')
  office.setting('Bắt đầu đôn đốc từ ngày', '01/10/2026')
  return office
}

const start = firstDay()

/** Something changed in the program's text. */
export type Plant = (code: string) => string

/** An office as it lives on, with what an onlooker remembers of it. */
export class Life {
  readonly office = start.copy().inSharedContext()
  /** Titles that somebody sent or typed and nobody has deleted. */
  readonly titles = new Set<string>()
  /** Titles whose answers stand in a response tab: the next import must bring them. */
  readonly answered = new Set<string>()
  /** What each number ever stood for. */
  private readonly numbered = new Map<string, string>()
  private journal: string[] = []
  private highest = 0
  private told = 0
  owner = CLERK

  constructor(plant?: Plant) {
    if (plant !== undefined) this.office.withProgram(plant)
  }

  /** No two are alike, so that each can be followed. */
  newTitle(): string {
    this.told += 1
    const letter = String.fromCharCode(65 + (this.told % 26))
    return `Nâng cao chất lượng công tác tháng thứ ${this.told} của ngành ${letter}${this.told}`
  }

  tab(name: string): Tab {
    const found = this.office.model.spreadsheet.tabs.find((tab) => tab.name === name)
    if (found === undefined) throw new Error(`no tab ${name}`)
    return found
  }

  /** The rows of `Đăng ký` that hold something. */
  registrations() {
    return this.office.table(REGISTRATIONS, 'Mã đăng ký').filter((row) => row['Tên chuyên đề'] !== '')
  }

  /** Puts other rows into the body of a tab, as staff do who sort or delete. */
  rearrange(name: string, arrange: (rows: BoxValue[][]) => BoxValue[][]): void {
    const tab = this.tab(name)
    const [header = [], ...body] = tab.values
    tab.values = [header, ...arrange(body.filter((row) => row.some((box) => box !== '')))]
  }

  submit(cell: string, quarter: string, title: string, knowsCode: boolean): void {
    const { office } = this
    const form = office.model.forms.find((each) => each.title.includes('một quý'))
    if (form === undefined) throw new Error('no form was made')
    const code = office.table('Chi bộ', 'Mã gửi').find((row) => row['Tên chi bộ'] === cell)?.['Mã gửi']
    const { fired } = submitForm(office.world, form.id, {
      'Chi bộ': cell,
      Năm: '2027',
      Quý: quarter,
      'Mã gửi': knowsCode ? String(code) : 'SAI999',
      'Tên chuyên đề': title,
      'Nhóm nội dung': String(office.table('Nhóm nội dung', 'Tên nhóm')[0]?.['Tên nhóm']),
      'Thời gian dự kiến': `Tháng ${QUARTERS.indexOf(quarter) * 3 + 2}/2027`,
      'Người chuẩn bị': 'Phạm Văn Soạn',
    })
    this.titles.add(title)
    this.answered.add(title)
    for (const { door, options } of fired) office.run(door, options)
  }

  /** Days go by; on each the schedule opens its door, or misses the day. */
  passDays(days: number, missed: boolean): void {
    for (let day = 0; day < days; day++) {
      this.office.model.now += DAY - ((this.office.model.now + 7 * 3_600_000) % DAY) + 8 * 3_600_000
      if (!missed) this.office.run('dailyCheck', this.daily())
    }
  }

  private daily() {
    const trigger = this.office.model.triggers.find(({ handler }) => handler === 'dailyCheck')
    return { start: 'time', user: this.owner, ...(trigger && { triggerId: trigger.id }) } as const
  }

  /** What must hold after everything that happens. */
  mustHold(): void {
    assert.deepEqual(this.office.model.locks, {}, 'the lock is free')
    this.journalOnlyGrows()
    this.numbersStay()
    this.nothingTwice()
    this.nothingLost()
  }

  private journalOnlyGrows(): void {
    const lines = this.office.rows(JOURNAL).map((row) => JSON.stringify(row))
    const filled = lines.slice(0, lines.findLastIndex((line) => /[^",[\]]/.test(line)) + 1)
    assert.deepEqual(filled.slice(0, this.journal.length), this.journal, 'the journal is only appended')
    this.journal = filled
  }

  private numbersStay(): void {
    const before = this.highest
    for (const row of this.registrations()) {
      const number = String(row['Mã đăng ký'])
      if (number === '') continue
      const title = String(row['Tên chuyên đề'])
      const known = this.numbered.get(number)
      const digits = Number(number.slice(3))
      if (known === undefined) assert.ok(digits > before, `${number} is used again, for ${title}`)
      else assert.equal(title, known, `${number} stands for another topic`)
      this.numbered.set(number, title)
      this.highest = Math.max(this.highest, digits)
    }
    const all = this.registrations().map((row) => row['Mã đăng ký'])
    const given = all.filter((number) => number !== '')
    assert.equal(new Set(given).size, given.length, 'a number stands twice')
  }

  private nothingTwice(): void {
    const sent = this.office.table(LEDGER, 'Mã thư').filter((row) => row['Trạng thái'] === 'Đã gửi')
    const keys = sent.map((row) => {
      const number = /ĐK-\d+/.exec(String(row['Chi tiết']))?.[0] ?? ''
      return [
        row['Người nhận'],
        row.Email,
        row['Việc đôn đốc'],
        row['Lần nhắc'],
        row['Chi bộ'],
        row.Năm,
        row.Quý,
        number,
      ]
        .map(String)
        .join(' | ')
    })
    const twice = keys.filter((key, at) => keys.indexOf(key) !== at)
    assert.deepEqual(twice, [], 'a letter went twice')
    // A letter tells its day, so that no two of one text go to the same people.
    const ours = this.office.model.sent.filter(({ subject }) => subject !== OF_ANOTHER_SCRIPT)
    const texts = ours.map(({ to, subject, body }) => JSON.stringify([to, subject, body]))
    assert.equal(new Set(texts).size, texts.length, 'a letter left twice')
  }

  private nothingLost(): void {
    const standing = new Set(this.registrations().map((row) => String(row['Tên chuyên đề'])))
    const lost = [...this.titles].filter((title) => !standing.has(title) && !this.answered.has(title))
    assert.deepEqual(lost, [], 'what was typed is lost')
  }

  /** After an import that ended well, each answer stands in `Đăng ký` once. */
  mustBeImported(): void {
    const titles = this.registrations().map((row) => String(row['Tên chuyên đề']))
    for (const title of this.answered)
      assert.equal(titles.filter((one) => one === title).length, 1, `${title} is imported once`)
  }
}
