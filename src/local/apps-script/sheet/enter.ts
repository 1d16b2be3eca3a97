import type { Block, BoxValue, Look, Spreadsheet, Tab } from '../../model'
import type { Behaviours } from '../behaviours'
import { Keeper } from '../entry/keep'
import { lookChanger } from './change-look'
import { readBlock, writeBlock } from './grid'
import { refuseInvalid } from './validate'

/** The moment of writing, which settles the year of a bare `5/1`, and how much a box can hold. */
export interface Writing {
  readonly now: number
  readonly charactersPerBox: number
  readonly behaviours: Behaviours
}

/** Enters what a script wrote into the block's boxes, which take on the format that goes with it. */
export function enterValues(
  tab: Tab,
  spreadsheet: Spreadsheet,
  block: Block,
  writing: Writing,
  written: (row: number, column: number) => unknown,
): void {
  const keeper = new Keeper(spreadsheet, writing.charactersPerBox, writing.now, writing.behaviours)
  const looks = readBlock<Look | undefined>(tab.looks, block, undefined)
  const formats: (string | undefined)[][] = []
  let formatted = false
  writeBlock<BoxValue>(tab.values, block, '', (_, row, column) => {
    const entry = keeper.entry(written(row, column), looks[row]?.[column]?.numberFormat)
    refuseInvalid(entry.value, tab, block.row + row, block.column + column)
    formats[row] ??= []
    formats[row][column] = entry.format
    formatted ||= entry.format !== undefined
    return entry.value
  })
  if (formatted) takeFormats(tab, block, formats)
}

/** A box that has a format of its own keeps it. */
function takeFormats(tab: Tab, block: Block, formats: (string | undefined)[][]): void {
  const change = lookChanger()
  writeBlock<Look | undefined>(tab.looks, block, undefined, (look, row, column) => {
    const numberFormat = formats[row]?.[column]
    return numberFormat === undefined || look?.numberFormat !== undefined
      ? look
      : change(look, { numberFormat })
  })
}
