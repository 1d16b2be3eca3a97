import type { Block, Box } from '../domain/box'
import type { BoxFormats, KnownGrid } from './known-grid'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

const TEXT_FORMAT = '@'

/**
 * A box formatted as text would keep the apostrophe that protects a text, and make text of numbers and days. What the
 * program writes makes it a box like any other.
 */
export function makeGeneral(sheet: Sheet, blocks: readonly Block<Box>[], known: KnownGrid): void {
  if (known.filled?.rows === 0) return
  const { top, rows } = formatsUnder(sheet, blocks, known)
  if (!rows.some((row) => row.includes(TEXT_FORMAT))) return
  for (const block of blocks) {
    const formats = block.values.map((boxes, place) => {
      const row = rows[Math.min(block.row + place - top, rows.length - 1)] ?? []
      return boxes.map((_, at) => row[block.column - 1 + at] ?? TEXT_FORMAT)
    })
    if (formats.some((row) => row.includes(TEXT_FORMAT)))
      sheet
        .getRange(block.row, block.column, formats.length, formats[0]?.length ?? 0)
        .setNumberFormats(formats.map((row) => row.map(general)))
  }
}

const general = (format: string): string => (format === TEXT_FORMAT ? 'General' : format)

/**
 * Asks once for what lies below, too, so that line after line costs nothing. Whoever asks before the grid grows does not
 * wait for its growing: new rows are as the last one is.
 */
export function formatsUnder(sheet: Sheet, blocks: readonly Block<Box>[], known: KnownGrid): BoxFormats {
  const size = known.size ?? { rows: Number.POSITIVE_INFINITY, columns: Number.POSITIVE_INFINITY }
  const top = Math.min(size.rows, ...blocks.map(({ row }) => row))
  const right = Math.max(...blocks.map(({ column, values }) => column - 1 + (values[0]?.length ?? 0)))
  const columns = Math.min(size.columns, right)
  const seen = known.formats
  if (seen !== undefined && seen.top <= top && (seen.rows[0]?.length ?? 0) >= columns) return seen
  const bottom = Math.min(size.rows, Math.max(...blocks.map(({ row, values }) => row + values.length - 1)))
  const rows = sheet.getRange(top, 1, bottom - top + 1, columns).getNumberFormats()
  known.formats = { top, rows }
  return { top, rows }
}
