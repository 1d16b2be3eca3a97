import type { Cell } from '../src/addon/domain/cell'
import { type Committee, committeeOf } from '../src/addon/domain/committee'
import { heldMeetings } from '../src/addon/domain/held-meetings'
import type { LedgerEntry } from '../src/addon/domain/ledger'
import type { Member } from '../src/addon/domain/member'
import { planLinesByOrdinal } from '../src/addon/domain/obligation-comments'
import type { Quarter } from '../src/addon/domain/quarter'
import type { Topic } from '../src/addon/domain/registration'
import type { ReminderFacts } from '../src/addon/domain/reminder-decision'
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

interface EvaluationFacts extends Partial<Omit<Evaluation, 'cell' | 'year' | 'quarter'>> {
  readonly row: number
  readonly cell?: Cell
  readonly quarter?: Quarter
}

/** Of quý I/2027, unless told otherwise. */
export const anEvaluation = ({ cell, quarter = 1, ...rest }: EvaluationFacts): Evaluation => ({
  number: '',
  memberName: '',
  attendedOn: { text: '', value: undefined },
  year: { text: '2027', value: 2027 },
  quarter: { text: '', value: quarter },
  cell: { text: cell?.name ?? '', value: cell },
  ...rest,
})
