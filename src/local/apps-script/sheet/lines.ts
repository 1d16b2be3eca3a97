import type { Block, ChartPlace, Tab } from '../../model'
import type { Lines } from './dress-lines'
import { dressLines, lineOf } from './dress-lines'

/**
 * Makes room for blank lines so that the first of them gets the number `at`. What lies behind moves on. The new
 * lines look like line `like` (counted before) and have its rules, as at Google (unverified for rules).
 */
export function insertLines(tab: Tab, lines: Lines, at: number, count: number, like: number): void {
  const model = lineOf(tab, lines, like)
  spliceGrids(tab, lines, at, 0, count)
  dressLines(tab, lines, at, count, model)
  moveSpans(tab, (block) => grown(block, lines, at, count))
  if (lines === 'columns') moveFormColumns(tab, (column) => (column < at ? column : column + count))
  const hidden = lines === 'rows' ? 'hiddenRows' : 'hiddenColumns'
  tab[hidden] = tab[hidden].map((line) => (line >= at ? line + count : line))
  if (lines === 'rows') tab.maxRows += count
  else tab.maxColumns += count
}

/** Takes out `count` lines from number `at` on. */
export function deleteLines(tab: Tab, lines: Lines, at: number, count: number): void {
  spliceGrids(tab, lines, at, count, 0)
  moveSpans(tab, (block) => shrunk(block, lines, at, count))
  if (lines === 'columns') {
    moveFormColumns(tab, (column) => {
      if (column < at) return column
      return column < at + count ? undefined : column - count
    })
  }
  const hidden = lines === 'rows' ? 'hiddenRows' : 'hiddenColumns'
  const end = at + count
  tab[hidden] = tab[hidden]
    .filter((line) => line < at || line >= end)
    .map((line) => (line >= end ? line - count : line))
  if (lines === 'rows') tab.maxRows -= count
  else tab.maxColumns -= count
  tab.frozenRows = Math.min(tab.frozenRows, tab.maxRows - 1)
}

function spliceGrids(tab: Tab, lines: Lines, at: number, out: number, into: number): void {
  splice(lines === 'rows' ? tab.rowHeights : tab.columnWidths, at, out, into, () => undefined)
  if (lines === 'rows') {
    for (const grid of [tab.values, tab.looks, tab.notes, tab.rules])
      splice<unknown>(grid, at, out, into, () => [])
    return
  }
  tab.values = tab.values.map((row) => spliced(row, at, out, into, ''))
  tab.looks = tab.looks.map((row) => spliced(row, at, out, into, undefined))
  tab.notes = tab.notes.map((row) => spliced(row, at, out, into, undefined))
  tab.rules = tab.rules.map((row) => spliced(row, at, out, into, undefined))
}

/** Beyond the end of the array everything is blank anyway. */
function splice<T>(array: T[], at: number, out: number, into: number, blank: () => T): void {
  if (at - 1 < array.length) array.splice(at - 1, out, ...Array.from({ length: into }, blank))
}

function spliced<T>(row: T[], at: number, out: number, into: number, blank: T): T[] {
  const copy = [...row]
  splice(copy, at, out, into, () => blank)
  return copy
}

function moveSpans(tab: Tab, move: (block: Block) => Block | undefined): void {
  tab.merges = tab.merges.flatMap((block) => move(block) ?? [])
  tab.protections = tab.protections.flatMap((protection) => {
    if (!protection.block) return protection
    const block = move(protection.block)
    return block ? { ...protection, block } : []
  })
  tab.charts = tab.charts.map((chart) => ({
    ...chart,
    ranges: chart.ranges.flatMap((block) => move(block) ?? []),
    place: moved(chart.place, move),
  }))
}

/** A chart moves with the box that it hangs on, and stays where that box is taken out. */
function moved(place: ChartPlace, move: (block: Block) => Block | undefined): ChartPlace {
  const { row, column } = move({ row: place.row, column: place.column, rows: 1, columns: 1 }) ?? place
  return { ...place, row, column }
}

/** What a form fills moves with its column, and is forgotten with it. */
function moveFormColumns(tab: Tab, move: (column: number) => number | undefined): void {
  if (!tab.formColumns) return
  tab.formColumns = tab.formColumns.flatMap((one) => {
    const column = move(one.column)
    return column === undefined ? [] : { ...one, column }
  })
}

function grown(block: Block, lines: Lines, at: number, count: number): Block {
  const { first, length } = span(block, lines)
  if (at <= first) return withSpan(block, lines, first + count, length)
  return at < first + length ? withSpan(block, lines, first, length + count) : block
}

function shrunk(block: Block, lines: Lines, at: number, count: number): Block | undefined {
  const { first, length } = span(block, lines)
  const end = at + count
  const lost = Math.max(0, Math.min(first + length, end) - Math.max(first, at))
  if (lost === length) return undefined
  const start = first < at ? first : Math.max(at, first - count)
  return withSpan(block, lines, start, length - lost)
}

function span(block: Block, lines: Lines): { first: number; length: number } {
  return lines === 'rows'
    ? { first: block.row, length: block.rows }
    : { first: block.column, length: block.columns }
}

function withSpan(block: Block, lines: Lines, first: number, length: number): Block {
  return lines === 'rows'
    ? { ...block, row: first, rows: length }
    : { ...block, column: first, columns: length }
}
