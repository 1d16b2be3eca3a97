import assert from 'node:assert/strict'
import type { RunOptions, RunResult } from '../../src/local/apps-script'
import { FormRefused } from '../../src/local/forms/form-refused'
import { type Submission, type SubmitOptions, submitForm } from '../../src/local/forms/submit-form'
import type { Form, PlainValue, Tab } from '../../src/local/model'
import { newOffice, typeRows } from '../stories/new-office'
import { CLERK, type Office, type Told } from '../stories/office'

export const CELLS = ['Chi bộ Một', 'Chi bộ Hai', 'Chi bộ Ba']
export const QUARTERS = ['Quý I', 'Quý II', 'Quý III', 'Quý IV']
export const REGISTRATIONS = 'Đăng ký'
export const DAY = 86_400_000
/** Subject of the letters that another script of the account sends. */
export const OF_ANOTHER_SCRIPT = 'x'
/** The tab that staff keep for themselves. */
export const OWN_TAB = 'Việc riêng'
export const OWN_BOXES = [['Của văn phòng'], ['00123'], [{ formula: '=1+1', value: 2 }]]

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
  office.setting('Email nơi nhận báo cáo', 'btv@example.vn')
  office.setting('Bắt đầu đôn đốc từ ngày', '01/10/2026')
  typeRows(office, 'Đảng ủy viên', { 'Họ và tên': 'Lê Thị Ủy Viên', Email: 'uyvien@example.vn' })
  return office
}

const start = firstDay()

/** Something changed in the program's text. */
export type Plant = (code: string) => string

/** The boxes of a row by their headers. */
export type Row = Readonly<Record<string, PlainValue>>

/** An answer that somebody sent. */
interface Sent {
  readonly form: string
  readonly id: string
  readonly title: string
  readonly boxes: Row
}

/** An office as it lives on, with what an onlooker remembers of it. */
export class Life {
  readonly office = start.copy().inSharedContext()
  /** What somebody sent or typed and nobody has deleted, by its title: boxes of `Đăng ký` that must stand so. */
  readonly typed = new Map<string, Row>()
  /** Titles whose answers stand in a response tab: the next import must bring them. */
  readonly answered = new Set<string>()
  readonly sent: Sent[] = []
  /** What staff wrote beside a line of a plan, and in which tab. */
  readonly planNotes = new Map<string, string>()
  /** Titles by the number that staff know them by, changed by staff themselves. */
  readonly renamed = new Map<string, string>()
  /** Letters that staff asked to be sent once more. */
  resends = 0
  /** How often runs ended how, refusals by their words. */
  readonly outcomes = new Map<string, number>()
  owner = CLERK
  private told = 0

  constructor(plant?: Plant) {
    if (plant !== undefined) this.office.withProgram(plant)
  }

  /** The year that plans are made for. */
  get year(): number {
    const item = this.office.table('Cài đặt', 'Mục').find(({ Mục }) => Mục === 'Năm kế hoạch')
    return Number(item?.['Giá trị'])
  }

  /** Years since the office was set up. */
  get years(): number {
    return (this.office.model.now - start.model.now) / (365 * DAY)
  }

  next(): number {
    this.told += 1
    return this.told
  }

  /** No two are alike, so that each can be followed. */
  newTitle(): string {
    const place = this.next()
    const letter = String.fromCharCode(65 + (place % 26))
    return `Nâng cao chất lượng công tác tháng thứ ${place} của ngành ${letter}${place}`
  }

  found(name: string): Tab | undefined {
    return this.office.model.spreadsheet.tabs.find((tab) => tab.name === name)
  }

  tab(name: string): Tab {
    const found = this.found(name)
    if (found === undefined) throw new Error(`no tab ${name}`)
    return found
  }

  /** The rows of `Đăng ký` that hold something. */
  registrations(office = this.office): Row[] {
    return office.table(REGISTRATIONS, 'Mã đăng ký').filter((row) => row['Tên chuyên đề'] !== '')
  }

  category(place: number): PlainValue {
    const names = this.office.table('Nhóm nội dung', 'Tên nhóm').map((row) => row['Tên nhóm'] ?? '')
    return names[place % names.length] ?? ''
  }

  form(): Form {
    const form = this.office.model.forms.find(({ title }) => title.includes('một quý'))
    if (form === undefined) throw new Error('no form was made')
    return form
  }

  /** A cell answers the form. Undefined where the form takes no answer, or not this one. */
  answer(cell: string, quarter: string, code: string, how: SubmitOptions = {}): Submission | undefined {
    const title = this.newTitle()
    const boxes = {
      'Chi bộ': cell,
      Quý: quarter,
      'Người chuẩn bị': `Phạm Văn Soạn ${this.next()}`,
    }
    const form = this.form()
    const answers = {
      ...boxes,
      Năm: String(this.year),
      'Mã gửi': code,
      'Tên chuyên đề': title,
      'Nhóm nội dung': String(this.category(0)),
      'Thời gian dự kiến': `Tháng ${QUARTERS.indexOf(quarter) * 3 + 2}/${this.year}`,
    }
    const taken = unlessRefused(() => submitForm(this.office.world, form.id, answers, how))
    if (taken === undefined) return undefined
    this.typed.set(title, boxes)
    this.answered.add(title)
    this.sent.push({ form: form.id, id: taken.responseId, title, boxes })
    return taken
  }

  /** Runs a door as staff or the clock do. However it ends, it comes back with a word that is no fault of the program. */
  run(door: string, options: RunOptions = {}): RunResult {
    const result = this.office.run(door, { user: this.owner, ...options })
    const { status = 'without a word', message = '' } = (result.value ?? {}) as Partial<Told>
    assert.equal(result.end, 'completed', `a run breaks off: ${door}: ${result.error?.message}`)
    assert.notEqual(status, 'fault', `a fault is told: ${door}: ${message}`)
    const words =
      status === 'refused' ? `refused: ${message.replace(/\d+|\S+@\S+/g, '…').slice(0, 90)}` : status
    this.outcomes.set(words, (this.outcomes.get(words) ?? 0) + 1)
    return result
  }

  codeOf(cell: string): string {
    const row = this.office.table('Chi bộ', 'Mã gửi').find((each) => each['Tên chi bộ'] === cell)
    return String(row?.['Mã gửi'])
  }

  fire({ fired }: Submission): void {
    for (const { door, options } of fired) this.run(door, options)
  }

  /** Days go by; on each `every`-th the schedule of everybody who has one opens its door. */
  passDays(days: number, every: number, opened: () => void): void {
    const { model } = this.office
    for (let day = 1; day <= days; day++) {
      model.now += DAY - ((model.now + 7 * 3_600_000) % DAY) + 8 * 3_600_000
      if (every === 0 || day % every !== 0) continue
      for (const { handler, owner, id } of model.triggers.filter(({ event }) => event === 'CLOCK'))
        this.run(handler, { start: 'time', user: owner, triggerId: id })
      opened()
    }
  }
}

/** What the form gives back, or undefined where it lets nothing through. */
export function unlessRefused<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch (refusal) {
    if (refusal instanceof FormRefused) return undefined
    throw refusal
  }
}
