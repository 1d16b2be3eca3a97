import type { Cell } from '../src/addon/domain/cell'
import { type Committee, committeeOf } from '../src/addon/domain/committee'
import { heldMeetings } from '../src/addon/domain/held-meetings'
import type { LedgerEntry, LedgerStatus } from '../src/addon/domain/ledger'
import { linesOf } from '../src/addon/domain/ledger-lines'
import type { Member } from '../src/addon/domain/member'
import { planLinesByOrdinal } from '../src/addon/domain/obligation-comments'
import type { Quarter } from '../src/addon/domain/quarter'
import type { Topic } from '../src/addon/domain/registration'
import type { FormTemplates } from '../src/addon/domain/registration-link'
import type { Recipient } from '../src/addon/domain/reminder'
import type { ReminderDecision, ReminderFacts } from '../src/addon/domain/reminder-decision'
import type { LetterItem, LetterPlan, LetterSection, LetterSender } from '../src/addon/domain/reminder-letter'
import type { Evaluation, Result } from '../src/addon/domain/result'
import type { Settings } from '../src/addon/domain/settings'
import type { PlanHead, PlanLine, StandingPlan } from '../src/addon/domain/yearly-plan'
import { SETTING_ITEMS } from '../src/addon/workbook/setting-items'
import { on } from './nouns'

/** Builders for tests of obligations and letters. */

/** All at their defaults, for the year 2027. */
export const aSettings = (rest: Partial<Settings> = {}): Settings => ({
  ...(Object.fromEntries(Object.entries(SETTING_ITEMS).map(([key, { initial }]) => [key, initial])) as {
    readonly [K in keyof Settings]: Settings[K]
  }),
  planYear: 2027,
  ...rest,
})

export const aMember = (name: string, row: number, rest: Partial<Member> = {}): Member => ({
  row,
  name,
  office: 'Đảng ủy viên',
  emails: [],
  telephone: '',
  ownCell: '',
  ...rest,
})

export const aCommittee = (
  cells: readonly Cell[],
  settings: Partial<Settings> = {},
  members: readonly Member[] = [],
): Committee => committeeOf(aSettings(settings), cells, [], members)

export const aPlan = (
  lines: readonly Partial<PlanLine>[] = [],
  head: Partial<PlanHead> = {},
  year = 2027,
): StandingPlan => ({
  year,
  head: { status: 'draft', number: '', issuedOn: undefined, ...head },
  lines: lines.map((line, place) => ({
    row: place + 10,
    number: '',
    hour: '',
    place: '',
    attending: '',
    ...line,
  })),
})

export interface Year {
  readonly committee: Committee
  readonly today: string
  readonly topics?: readonly Topic[]
  readonly results?: readonly Result[]
  readonly evaluations?: readonly Evaluation[]
  readonly plan?: StandingPlan
  readonly years?: readonly number[]
  readonly ledger?: readonly LedgerEntry[]
  /** Nothing due before is spoken of. */
  readonly from?: string
}

/** What letters of a day are decided from: 2027 only, from long ago, unless told otherwise. */
export function factsOf(year: Year): ReminderFacts {
  const { committee, topics = [], results = [], evaluations = [], ledger = [], years = [2027] } = year
  const today = on(year.today)
  const plans = new Map(year.plan === undefined ? [] : [[year.plan.year, year.plan]])
  return {
    committee,
    topics,
    held: heldMeetings(topics, results, today, committee.settings.daysOff),
    years,
    evaluations,
    lines: planLinesByOrdinal(plans),
    ledger,
    today,
    from: on(year.from ?? '2020-01-01'),
  }
}

interface EvaluationFacts extends Partial<Omit<Evaluation, 'cell' | 'quarter'>> {
  readonly row: number
  readonly cell?: Cell
  readonly quarter?: Quarter | undefined
}

/** Of quý I/2027, unless told otherwise. */
export const anEvaluation = ({ cell, ...facts }: EvaluationFacts): Evaluation => {
  const { quarter, ...rest } = { quarter: 1 as Quarter, ...facts }
  return {
    number: '',
    memberName: '',
    attendedOn: { text: '', value: undefined },
    year: { text: '2027', value: 2027 },
    quarter: { text: '', value: quarter },
    cell: { text: cell?.name ?? '', value: cell },
    ...rest,
  }
}

/** What the ledger holds after a decision was carried out: letters as sent, unless told otherwise. */
export function enteredBy(decision: ReminderDecision, letters: LedgerStatus = 'sent'): LedgerEntry[] {
  const at = { day: decision.today, seconds: 8 * 3600 }
  const lines = [
    ...decision.toTell.flatMap((plan) => linesOf(plan, 'toTell', () => '')),
    ...decision.refused.flatMap((plan) => linesOf(plan, 'refused', () => '')),
    ...decision.letters.flatMap((plan) => linesOf(plan, letters, () => '')),
  ]
  return lines.map((line, place) => ({ ...line, row: place + 2, at }))
}

/** `Chi bộ Phòng 8: report +3 (-7 -1)`: each item newly told, the tiers merged into it in brackets. */
export const newItems = (plans: readonly LetterPlan[]): string[] =>
  plans.flatMap(({ sections }) =>
    sections.flatMap(({ recipient, items }) =>
      items
        .filter(({ tier }) => tier !== undefined)
        .map(({ kind, tier = 0, merged }) => {
          const lower = merged.length === 0 ? '' : ` (${merged.map(signed).join(' ')})`
          return `${recipient.name}: ${kind} ${signed(tier)}${lower}`
        }),
    ),
  )

const signed = (days: number): string => (days > 0 ? `+${days}` : String(days))

export const NO_FORMS: FormTemplates = { yearly: '', quarter: '' }

/** An office that has told everything, and has no form. */
export const aSender = (rest: Partial<LetterSender> = {}): LetterSender => ({
  today: on('2027-04-08'),
  officeName: 'Văn phòng Đảng ủy',
  committeeName: 'Đảng ủy Viện kiểm sát nhân dân tỉnh Minh Họa',
  person: 'Ngô Thị Làm Mẫu',
  telephone: '0200 000 001',
  email: 'vanphongdanguy@example.vn',
  reportRecipient: 'Ban Thường vụ Đảng ủy',
  papersBeforeDays: 1,
  tellMemberAfterDays: 7,
  tellStandingCommitteeAfterDays: 14,
  nextReportOn: on('2027-04-15'),
  forms: NO_FORMS,
  plans: [{ year: 2027, number: '12-KH/ĐU', issuedOn: on('2027-01-08') }],
  ...rest,
})

/** The report on quý I of Phòng 8, overdue and newly told of. */
export const anItem = (rest: Partial<LetterItem> = {}): LetterItem => ({
  kind: 'report',
  cell: 'Chi bộ Phòng 8',
  sendCode: '',
  partners: [],
  year: 2027,
  quarter: 1,
  number: 'ĐK-0021',
  title: 'Phòng ngừa vi phạm trong tạm giữ, tạm giam',
  planned: { kind: 'day', day: on('2027-03-18') },
  heldOn: undefined,
  due: on('2027-03-20'),
  done: 0,
  needed: 1,
  hour: '',
  place: '',
  attending: [],
  follower: '',
  reminded: undefined,
  tier: 10,
  merged: [],
  ...rest,
})

export const aRecipient = (rest: Partial<Recipient> = {}): Recipient => ({
  key: 'c2',
  role: 'cell',
  name: 'Chi bộ Phòng 8',
  person: 'Hồ Văn Giả Định',
  office: '',
  telephone: '',
  emails: ['phong8@example.vn'],
  channel: 'email',
  ...rest,
})

/** To the cell's secretary, unless told otherwise. */
export const aSection = (rest: Partial<LetterSection> = {}): LetterSection => ({
  ladder: 'own',
  recipient: aRecipient(),
  items: [anItem()],
  omitted: 0,
  followed: [],
  quarters: [],
  ...rest,
})

export const aLetter = (...sections: readonly LetterSection[]): LetterPlan => ({
  id: 'TN-270408-01',
  to: ['phong8@example.vn'],
  channel: 'email',
  sections,
})

/** A morning on which nothing goes, unless told. */
export const aReminderDecision = (rest: Partial<ReminderDecision> = {}): ReminderDecision => ({
  today: on('2027-04-08'),
  dayOff: undefined,
  letters: [],
  toTell: [],
  refused: [],
  waitingForGap: [],
  waitingForQuota: [],
  quota: 96,
  abandonedRows: [],
  abandonedLetters: 0,
  ...rest,
})
