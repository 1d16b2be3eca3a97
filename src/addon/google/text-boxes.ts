import { type Block, type Box, reachOf } from '../domain/box'
import type { BoxFormats, KnownGrid } from './known-grid'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

export const TEXT_FORMAT = '@'
const GENERAL = 'General'

/**
 * A box formatted as text would keep the apostrophe that protects a text, and make text of numbers and days. What the
 * program writes makes it a box like any other. Asks once for what lies below, so that line after line costs nothing.
 */
export function makeGeneral(sheet: Sheet, blocks: readonly Block<Box>[], known: KnownGrid): void {
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

/** New rows get the format at once: how the row above is formatted would cost more to ask than all that is written. */
export function beginGeneral(
  range: GoogleAppsScript.Spreadsheet.Range,
  { row, column, values }: Block<Box>,
  known: KnownGrid,
): void {
  range.setNumberFormat(GENERAL)
  const columns = column - 1 + (values[0]?.length ?? 0)
  known.formats ??= { top: row, rows: [Array.from({ length: columns }, () => GENERAL)] }
}

const general = (format: string): string => (format === TEXT_FORMAT ? GENERAL : format)

function formatsUnder(sheet: Sheet, blocks: readonly Block<Box>[], known: KnownGrid): BoxFormats {
  const { top, bottom, right: columns } = reachOf(blocks)
  const seen = known.formats
  if (seen !== undefined && seen.top <= top && (seen.rows[0]?.length ?? 0) >= columns) return seen
  const rows = sheet.getRange(top, 1, bottom - top + 1, columns).getNumberFormats()
  known.formats = { top, rows }
  return { top, rows }
}
