import { type Block, type BoxValue, type Look, type Tab, UNCOMPUTED, type ValidationRule } from '../../model'
import { contains, overlap } from './block'
import { readBlock, writeBlock } from './grid'
import { shiftFormula } from './shift-formula'

/** What a copy of a block carries away. */
interface Copied {
  readonly block: Block
  readonly values: BoxValue[][]
  readonly looks: (Look | undefined)[][]
  readonly notes: (string | undefined)[][]
  readonly rules: (ValidationRule | undefined)[][]
  readonly merges: readonly Block[]
}

export function copyBlock(tab: Tab, block: Block): Copied {
  return {
    block,
    values: readBlock<BoxValue>(tab.values, block, ''),
    looks: readBlock<Look | undefined>(tab.looks, block, undefined),
    notes: readBlock<string | undefined>(tab.notes, block, undefined),
    rules: readBlock<ValidationRule | undefined>(tab.rules, block, undefined),
    merges: tab.merges.filter((merge) => contains(block, merge)),
  }
}

/** Puts the copy where `target` begins: everything, or only what the boxes hold, or only how they look. */
export function pasteBlock(tab: Tab, target: Block, copied: Copied, only?: 'contents' | 'formats'): void {
  if (only !== 'formats') paste<BoxValue>(tab.values, target, '', shifted(copied, target))
  if (only === 'contents') return
  paste(tab.looks, target, undefined, copied.looks)
  tab.merges = [...tab.merges.filter((merge) => !overlap(merge, target)), ...moved(copied, target)]
  if (only === 'formats') return
  paste(tab.notes, target, undefined, copied.notes)
  paste(tab.rules, target, undefined, copied.rules)
}

function paste<T>(grid: T[][], target: Block, blank: T, copied: T[][]): void {
  writeBlock(grid, target, blank, (_, row, column) => copied[row]?.[column] ?? blank)
}

/** A formula that no longer reads as it did has no known value. */
function shifted({ block, values }: Copied, target: Block): BoxValue[][] {
  return values.map((row) =>
    row.map((value) => {
      if (typeof value !== 'object' || !('formula' in value)) return value
      const formula = shiftFormula(value.formula, target.row - block.row, target.column - block.column)
      return formula === value.formula ? value : { formula, value: UNCOMPUTED }
    }),
  )
}

function moved({ block, merges }: Copied, target: Block): Block[] {
  const rows = target.row - block.row
  const columns = target.column - block.column
  return merges.map((merge) => ({ ...merge, row: merge.row + rows, column: merge.column + columns }))
}
