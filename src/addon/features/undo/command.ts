import { Refusal } from '../../domain/refusal'
import type { Act, World } from '../../ports'
import { undone, undoQuestion } from '../../text/undo'
import { dropRecord, printOf, readRecord, type UndoRecord } from './record'

/** Puts back the tabs that the last act laid out anew. */
export const undo: Act<UndoRecord> = {
  prepare: (world) => {
    const record = readRecord(world)
    if (record === undefined) throw new Refusal({ code: 'nothingToUndo' })
    for (const { tab, copy, print } of record.tabs) refuseIfChanged(world, tab, copy, print)
    return record
  },

  question: (record) =>
    undoQuestion(
      record.label,
      record.at,
      record.tabs.map(({ tab }) => tab),
    ),

  apply: (record, world) => {
    for (const { tab, copy } of record.tabs) {
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

/** What somebody typed since then would be lost. */
function refuseIfChanged(world: World, tab: string, copy: string, print: string): void {
  const names = world.workbook.tabNames()
  if (!names.includes(tab) || (copy !== '' && !names.includes(copy))) {
    throw new Refusal({ code: 'changedSince', tab })
  }
  if (printOf(world.workbook.values(tab)) !== print) throw new Refusal({ code: 'changedSince', tab })
}
