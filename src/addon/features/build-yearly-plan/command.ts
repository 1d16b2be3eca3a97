import type { ComputedTab } from '../../domain/computed-tab'
import { Refusal } from '../../domain/refusal'
import { countUnchecked } from '../../domain/registration'
import type { Act, Report, World } from '../../ports'
import {
  firstPlanQuestion,
  planBuilt,
  planLaidOut,
  planQuestion,
  planUnchanged,
  planUpdated,
} from '../../text/plan'
import { planDetails } from '../../text/plan-details'
import { openBook, rowsIn } from '../../workbook/book'
import { readCommittee } from '../../workbook/committee'
import { needPlanYear } from '../../workbook/plan-year'
import { planTab } from '../../workbook/tabs/plan'
import { readRegistrations, registrationsTab } from '../../workbook/tabs/registrations'
import type { LineChange, PlanChanges } from './compare-lines'
import { decidePlan, type PlanDecision } from './decide-plan'
import { emptySheet, readStanding } from './read-standing'

export interface PlanToBuild extends PlanDecision, ComputedTab {
  readonly year: number
  /** True if no line stands yet. */
  readonly first: boolean
  readonly unchecked: number
}

/** Lays out the plan year's plan from the registrations in force, with all that staff wrote into it. */
export const buildYearlyPlan = {
  prepare,
  question,
  details: (decision: PlanToBuild) => planDetails(decision, named(decision)),
  apply,
  overwrites: (plan) => plan,
} satisfies Act<PlanToBuild>

function prepare(world: World): PlanToBuild {
  const book = openBook(world.workbook)
  const committee = readCommittee(book)
  const year = needPlanYear(committee.settings)
  const schema = planTab(year)
  const registrations = rowsIn(book, registrationsTab, (table) => readRegistrations(table, committee))
  const standing = book.table(schema)
  const sheet = standing === undefined ? emptySheet(year) : readStanding(standing, committee)
  if (sheet.head.status === 'closed') throw new Refusal({ code: 'planClosed', year })
  return {
    ...decidePlan(registrations, committee, sheet, standing?.grid ?? [], year),
    year,
    tab: book.find(schema) ?? schema.name,
    exists: book.find(schema) !== undefined,
    first: sheet.lines.length === 0,
    unchecked: countUnchecked(registrations),
  }
}

function question(decision: PlanToBuild) {
  const { picture, first, changes } = decision
  if (picture === undefined) return undefined
  if (first) return firstPlanQuestion(decision)
  return isEmpty(changes) ? undefined : planQuestion(decision, named(decision))
}

function apply(decision: PlanToBuild, { workbook }: World): Report {
  const { picture, moved, rewritten, tab, exists, planned, missing } = decision
  if (picture !== undefined) {
    if (!exists) workbook.makeTab(tab)
    if (moved) workbook.paint(tab, picture)
    workbook.write(tab, rewritten)
  }
  return { message: messageOf(decision), counts: { planned, missing }, changed: picture !== undefined }
}

function messageOf(decision: PlanToBuild): string {
  if (decision.picture === undefined) return planUnchanged(decision)
  if (decision.first) return planBuilt(decision)
  return isEmpty(decision.changes) ? planLaidOut(decision) : planUpdated(decision, named(decision))
}

const isEmpty = ({ added, changed, gone }: PlanChanges): boolean =>
  added.length + changed.length + gone.length === 0

/** The changes with their columns named as the tab's header names them. */
function named({ changes, year }: PlanToBuild) {
  const columns = planTab(year).columns
  const inWords = (lines: readonly LineChange[]) =>
    lines.map(({ differences, ...line }) => ({
      ...line,
      differences: differences.map(({ column, ...texts }) => ({ header: columns[column].header, ...texts })),
    }))
  return { added: inWords(changes.added), changed: inWords(changes.changed), gone: inWords(changes.gone) }
}
