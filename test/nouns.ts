import type { Category } from '../src/addon/domain/category'
import type { Cell } from '../src/addon/domain/cell'
import type { LedgerEntry } from '../src/addon/domain/ledger'
import { fromIso, type LocalDate } from '../src/addon/domain/local-date'
import type { PlannedTime } from '../src/addon/domain/planned-time'
import type { Quarter } from '../src/addon/domain/quarter'
import { type Registration, type Topic, topicsInForce } from '../src/addon/domain/registration'
import type { Result } from '../src/addon/domain/result'
import type { Settings } from '../src/addon/domain/settings'
import { SETTING_ITEMS } from '../src/addon/workbook/setting-items'

/** Nouns for tests: each builder makes a plain, valid one, and takes what the test is about. */

/** @throws Error for a text that is no `yyyy-MM-dd`. */
export function on(iso: string): LocalDate {
  const day = fromIso(iso)
  if (day === undefined) throw new Error(`no such day: ${iso}`)
  return day
}

const read = <T>(value: T | undefined, text = String(value ?? '')) => ({ text, value })

export const aCell = (name: string, row: number, rest: Partial<Cell> = {}): Cell => ({
  row,
  code: '',
  name,
  otherNames: [],
  secretary: '',
  emails: [],
  telephone: '',
  channel: 'email',
  memberCount: undefined,
  exemptCount: undefined,
  follower: '',
  activeFrom: undefined,
  activeTo: undefined,
  sendCode: '',
  ...rest,
})

export const aCategory = (name: string, row: number, rest: Partial<Category> = {}): Category => ({
  row,
  code: '',
  name,
  otherNames: [],
  field: 'politicalTask',
  keywords: [],
  minimumPerCell: undefined,
  ...rest,
})

/** A reminder to register that one cell was sent. */
export const aLedgerEntry = (facts: Partial<LedgerEntry> & { readonly row: number }): LedgerEntry => ({
  letter: 'TN-270408-01',
  recipient: 'Chi bộ Một',
  email: 'mot@example.vn',
  channel: 'email',
  year: 2027,
  quarter: 1,
  cell: 'Chi bộ Một',
  kind: 'register',
  tier: { ladder: 'own', days: 3 },
  status: 'sent',
  at: undefined,
  detail: '',
  ...facts,
})

interface RegistrationFacts extends Partial<Omit<Registration, 'cell' | 'year' | 'quarter' | 'planned'>> {
  readonly row: number
  readonly cell?: Cell | undefined
  readonly year?: number | undefined
  readonly quarter?: Quarter | undefined
  /** A day as `yyyy-MM-dd`, or a month as `yyyy-MM`. */
  readonly planned?: string
  readonly joint?: readonly Cell[]
  readonly of?: Category
}

/** A registration of quý I/2027 in force, numbered by its row, unless told otherwise. */
export function aRegistration(facts: RegistrationFacts): Registration {
  const {
    cell,
    year,
    quarter,
    planned = '',
    joint = [],
    of,
    ...rest
  } = { year: 2027, quarter: 1 as Quarter, ...facts }
  return {
    number: `ĐK-${String(facts.row).padStart(4, '0')}`,
    sentAt: undefined,
    senderEmail: '',
    sender: 'cellCode',
    via: '',
    kind: read('plain', ''),
    title: `Chuyên đề số ${facts.row} của chi bộ`,
    category: read(of, of?.name),
    purpose: '',
    preparer: 'Nguyễn Văn Mẫu',
    format: read(undefined),
    source: read(undefined),
    office: read(undefined),
    status: 'valid',
    findings: '',
    mark: '',
    ...rest,
    cell: read(cell, cell?.name),
    year: read(year),
    quarter: read(quarter),
    jointCells: read(joint, joint.map(({ name }) => name).join('; ')),
    planned: read(timeOf(planned), planned),
  }
}

function timeOf(planned: string): PlannedTime | undefined {
  const [year, month, day] = planned.split('-')
  if (month === undefined) return undefined
  if (day === undefined) return { kind: 'month', year: Number(year), month: Number(month) }
  return { kind: 'day', day: on(planned) }
}

/** @throws Error if the registration is not in force. */
export function aTopic(facts: RegistrationFacts): Topic {
  const [topic] = topicsInForce([aRegistration(facts)])
  if (topic === undefined) throw new Error('not in force')
  return topic
}

interface ResultFacts extends Partial<Omit<Result, 'cell' | 'year' | 'quarter' | 'heldOn'>> {
  readonly row: number
  readonly cell?: Cell | undefined
  readonly year?: number | undefined
  readonly quarter?: Quarter | undefined
  /** `yyyy-MM-dd` */
  readonly heldOn?: string | undefined
}

/** A result of quý I/2027 without number and title, unless told otherwise. */
export function aResult(facts: ResultFacts): Result {
  const { cell, year, quarter, heldOn, ...rest } = { year: 2027, quarter: 1 as Quarter, ...facts }
  return {
    number: '',
    title: '',
    superiorCame: false,
    ...rest,
    cell: read(cell, cell?.name),
    year: read(year),
    quarter: read(quarter),
    heldOn: read(heldOn === undefined ? undefined : on(heldOn), heldOn),
  }
}

/** Every setting at its default, of a committee that has a name and plans for 2027. */
export function aSettings(rest: Partial<Settings> = {}): Settings {
  const entries = Object.entries(SETTING_ITEMS).map(([key, { initial }]) => [key, initial])
  return {
    ...(Object.fromEntries(entries) as Settings),
    committeeName: 'Đảng ủy Viện kiểm sát nhân dân tỉnh Minh Họa',
    superiorName: 'Đảng bộ các cơ quan Đảng tỉnh Minh Họa',
    placeName: 'Minh Họa',
    planYear: 2027,
    ...rest,
  }
}
