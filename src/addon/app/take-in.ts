import {
  type CheckDecision,
  checkIncoming,
  checkRegistrations,
} from '../features/check-registrations/command'
import { cameMeanwhile } from '../features/import-responses/came-meanwhile'
import { type ImportDecision, importResponses, reportOf } from '../features/import-responses/command'
import type { Act } from '../ports'
import { type Sweep, step } from './door'
import { foresee, inOneWrite } from './foresee'

interface TakenIn {
  readonly imported: ImportDecision
  /** Of the tab with the new rows, which it writes, too. */
  readonly checked: CheckDecision
}

/** Import and check as one act: a new row comes to stand with its verdict, in one write. */
const takeIn = (check: Act<CheckDecision>): Act<TakenIn> => ({
  prepare: (world) => {
    const imported = importResponses.prepare(world)
    if (imported.rows.length === 0) return { imported, checked: check.prepare(world) }
    const foreseen = foresee(imported, world)
    const checked = check.prepare(foreseen)
    return {
      imported,
      checked: checked && {
        ...checked,
        values: inOneWrite(imported, checked.values, foreseen),
        kept: { ...imported.kept, ...checked.kept },
      },
    }
  },

  question: () => undefined,

  apply: ({ imported, checked }, world) => {
    const { look, rows, tab } = imported
    if (rows.length > 0 && look !== undefined) world.workbook.makeTab(tab, look)
    const report = check.apply(checked, world)
    const { message, counts } = reportOf(imported)
    return { ...report, message: `${message}\n${report.message}`, counts: { ...counts, ...report.counts } }
  },
})

/** Of all rows, as the menu does it. */
export const IMPORT_AND_CHECK = [step(takeIn(checkRegistrations))] as const

/** For a run that only takes in what came. */
export const TAKE_IN = step(takeIn(checkIncoming))

export const SWEEP: Sweep = { isNeeded: cameMeanwhile, steps: IMPORT_AND_CHECK }
