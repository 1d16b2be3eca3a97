import { type ChartChange, changesBack } from '../../domain/chart'
import { Refusal } from '../../domain/refusal'
import type { Act, World } from '../../ports'
import { undone, undoQuestion } from '../../text/undo'
import { dropRecord, type KeptTab, printOf, readRecord, type UndoRecord } from './record'

interface Decision extends UndoRecord {
  /** What the charts of each tab of the record need. */
  readonly charts: readonly (readonly ChartChange[])[]
}

/** Puts back the tabs that the last act laid out anew. */
export const undo: Act<Decision> = {
  prepare: (world) => {
    const record = readRecord(world)
    if (record === undefined) throw new Refusal({ code: 'nothingToUndo' })
    for (const { tab, copy, print } of record.tabs) refuseIfChanged(world, tab, copy, print)
    return { ...record, charts: record.tabs.map((tab) => chartsBack(tab, world)) }
  },

  question: (record) =>
    undoQuestion(
      record.label,
      record.at,
      record.tabs.map(({ tab }) => tab),
    ),

  apply: (record, world) => {
    for (const [place, { tab, copy }] of record.tabs.entries()) {
      const charts = record.charts[place] ?? []
      // Before the copy is used up: a run that is cut off here can be pressed again.
      if (charts.length > 0) world.workbook.redraw(tab, charts)
      if (copy === '') world.workbook.removeTab(tab)
      else world.workbook.restoreCopy(tab, copy)
    }
    // What is kept beside the workbook is stored at once: without this a run cut off here would have undone nothing.
    world.workbook.flush()
    dropRecord(world)
    return {
      message: undone(
        record.label,
        record.tabs.map(({ tab }) => tab),
      ),
      counts: {},
      changed: true,
    }
  },
}

/** Content comes back in place, so charts go on standing on the tab; one that the act made goes with it. */
function chartsBack({ tab, copy, charts = [] }: KeptTab, { workbook }: World): readonly ChartChange[] {
  if (copy === '' || charts.length === 0) return []
  const standing = workbook.charts(
    tab,
    charts.map(({ title }) => title),
  )
  return standing === undefined ? [] : changesBack(charts, standing)
}

/** What somebody typed since then would be lost. */
function refuseIfChanged(world: World, tab: string, copy: string, print: string): void {
  const names = world.workbook.tabNames()
  if (!names.includes(tab) || (copy !== '' && !names.includes(copy))) {
    throw new Refusal({ code: 'changedSince', tab })
  }
  if (printOf(world.workbook.values(tab)) !== print) throw new Refusal({ code: 'changedSince', tab })
}
