import type { Act, Report, WorkbookPort } from '../../ports'
import { checkMessage, NOTHING_TO_CHECK } from '../../text/check'
import { openBook } from '../../workbook/book'
import { readCommittee } from '../../workbook/committee'
import { readPlans } from '../../workbook/tabs/plan'
import { registrationsTab, STATUS_WORDS } from '../../workbook/tabs/registrations'
import { type Check, decideCheck, judgeTable, markRows } from './decide-check'
import { spansToMark } from './spans-to-mark'

/** A check of the tab as it is named; without one there is nothing to check. */
export type CheckDecision = (Check & { readonly tab: string }) | undefined

/** Gives each row of `Đăng ký` its status and its findings, and marks the faulty boxes. */
export const checkRegistrations: Act<CheckDecision> = {
  prepare: ({ workbook, store, now }) => {
    const { committee, table, plans } = readFacts(workbook)
    if (table === undefined) return undefined
    const marks = workbook.marks(table.tabName)
    const check = decideCheck({ table, marks, committee, plans, store: store.all(), now })
    return { ...check, tab: table.tabName }
  },

  demands: ({ workbook }) => {
    readFacts(workbook)
  },

  question: () => undefined,

  apply: (decision, { workbook, store }) => {
    if (decision === undefined) return { message: NOTHING_TO_CHECK, counts: NO_ROWS, changed: false }
    const { tab, values, notes, colours, kept } = decision
    if (values.length > 0) workbook.write(tab, values)
    if (notes.length > 0) workbook.writeNotes(tab, notes)
    if (colours.length > 0) workbook.writeColours(tab, colours)
    const changed = values.length + notes.length + colours.length > 0
    const flushed = Object.keys(kept).length > 0
    if (flushed) {
      // Numbers are remembered once they stand: a run that is killed before gives the same ones when it is run again.
      workbook.flush()
      store.set(kept)
    }
    return {
      message: checkMessage(decision.counts, STATUS_WORDS, decision.numbered),
      counts: told(decision),
      changed,
      flushed,
    }
  },
}

/**
 * The same for a run that has taken in a few rows: notes and colours are looked at only where the verdict changed, and
 * the next check of all mends the others.
 */
export const checkIncoming: Act<CheckDecision> = {
  ...checkRegistrations,
  prepare: ({ workbook, store, now }) => {
    const { committee, table, plans } = readFacts(workbook)
    if (table === undefined) return undefined
    const { verdicts, ...judgement } = judgeTable({ table, committee, plans, store: store.all(), now })
    const marked = spansToMark(verdicts, table).map((span) =>
      markRows(verdicts, table, workbook.marks(table.tabName, span), span),
    )
    return {
      ...judgement,
      notes: marked.flatMap(({ notes }) => notes),
      colours: marked.flatMap(({ colours }) => colours),
      tab: table.tabName,
    }
  },
}

function readFacts(workbook: WorkbookPort) {
  const book = openBook(workbook)
  return { committee: readCommittee(book), table: book.table(registrationsTab), plans: readPlans(book) }
}

const NO_ROWS = { valid: 0, toFix: 0, toConfirm: 0, toApprove: 0, replaced: 0, withdrawn: 0 }

/** Refused rows are nobody's work any more, and no other program counts them. */
function told({ counts: { rejected: _, ...counts } }: Check): Report['counts'] {
  return counts
}
