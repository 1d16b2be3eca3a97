import type { LocalDate } from '../../domain/local-date'
import type { Registration } from '../../domain/registration'
import { ordinalOf } from '../../domain/registration-number'
import { workingDayOf } from '../../domain/working-day'
import { readPlanned, textOf } from '../../workbook/column'
import { type LinePair, matchLines } from './match-lines'
import { LAST, lineKeyOf, type PlanDraftLine, PROGRAM_COLUMNS, type ProgramColumn } from './plan-line'
import type { SheetColumns, StandingLine, StandingSheet } from './standing-sheet'

export interface IssuedLines {
  readonly lines: readonly PlanDraftLine[]
  /** Numbers of registrations whose change is not in the plan, because the office has not agreed to it. */
  readonly heldBack: readonly string[]
}

type ByKey = ReadonlyMap<string, Registration>

/**
 * An issued plan takes a new time, preparer or form at once; another topic, one more or one less only where the
 * office agreed to it, withdrew or rejected it. All other lines stay as they were issued.
 */
export function keepIssued(
  drafts: readonly PlanDraftLine[],
  sheet: StandingSheet,
  registrations: readonly Registration[],
  daysOff: ReadonlySet<LocalDate>,
): IssuedLines {
  const issued = sheet.lines.filter(({ kind }) => kind === 'topic')
  if (issued.length === 0) return { lines: drafts, heldBack: [] }
  const byKey: ByKey = new Map(registrations.map((each) => [lineKeyOf(each.number), each]))
  const { pairs, spare } = matchLines(drafts, issued)
  const isAllowed = (pair: LinePair) => isSameTopic(pair) || officeOn(pair.draft.key, byKey) === 'approve'
  const allowed = pairs.filter(isAllowed)
  const refused = pairs.filter((pair) => !isAllowed(pair))
  const missed = withoutCopies(spare, pairs).filter((line) => !mayGo(line, byKey, allowed))
  const kept = [...refused.flatMap(({ standing }) => standing ?? []), ...missed]
  return {
    lines: [
      ...allowed.map(({ draft }) => draft),
      ...kept.flatMap((line) => asIssued(line, sheet.columns, daysOff)),
    ],
    heldBack: [
      ...refused.map(({ draft }) => draft.boxes.number),
      ...missed.map((line) => boxIn(line, sheet.columns, 'number')),
    ].map(textOf),
  }
}

const isSameTopic = ({ draft, standing }: LinePair): boolean => draft.topicKey === standing?.topicKey

const officeOn = (key: string, byKey: ByKey) => byKey.get(key)?.office.value

function withoutCopies(spare: readonly StandingLine[], pairs: readonly LinePair[]): StandingLine[] {
  const seen = new Set(pairs.map(({ standing }) => standing?.key))
  return spare.filter(({ key }) => seen.size < seen.add(key).size)
}

/** True if the office took the topic out, or another that it agreed to has come in its place. */
function mayGo(line: StandingLine, byKey: ByKey, allowed: readonly LinePair[]): boolean {
  const status = byKey.get(line.key)?.status
  if (status === 'withdrawn' || status === 'rejected') return true
  if (status !== 'replaced') return false
  return allowed.some(
    ({ draft, standing }) =>
      standing === undefined && draft.quarter === line.quarter && draft.cellRows[0] === line.cellRow,
  )
}

const boxIn = (line: StandingLine, columns: SheetColumns, key: ProgramColumn) =>
  line.row[columns.columnOf[key] - 1] ?? ''

/** The line as it was issued; none if its quarter can no longer be read. */
function asIssued(
  line: StandingLine,
  columns: SheetColumns,
  daysOff: ReadonlySet<LocalDate>,
): PlanDraftLine[] {
  if (line.quarter === undefined) return []
  const boxes = Object.fromEntries(PROGRAM_COLUMNS.map((key) => [key, boxIn(line, columns, key)]))
  const planned = readPlanned(boxIn(line, columns, 'planned')).value
  return [
    {
      kind: 'topic',
      key: line.key,
      topicKey: line.topicKey,
      quarter: line.quarter,
      cellRows: line.cellRow === undefined ? [] : [line.cellRow],
      day: planned === undefined ? LAST : workingDayOf(planned, daysOff),
      ordinal: ordinalOf(textOf(boxIn(line, columns, 'number'))) ?? LAST,
      boxes: boxes as PlanDraftLine['boxes'],
    },
  ]
}
