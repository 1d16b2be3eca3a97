/** How far a grid reaches, in rows and columns. */
export interface Extent {
  readonly rows: number
  readonly columns: number
}

/** Number formats of a tab's boxes: rows from `top` on; the last one stands for all below it. */
export interface BoxFormats {
  readonly top: number
  readonly rows: readonly (readonly string[])[]
}

/** What a run has learned of a tab's grid, so that it asks once at most. It changes as the run reads and writes. */
export interface KnownGrid {
  /** How far the tab is filled, at least; rows below are new. */
  filled?: Extent
  /** The size of the grid. */
  size?: Extent
  /** As far as was asked. */
  formats?: BoxFormats
}

/** The grid of a new tab. */
const NEW_GRID: Extent = { rows: 1000, columns: 26 }

export const newGrid = (): KnownGrid => ({ filled: { rows: 0, columns: 0 }, size: NEW_GRID })

const holds = (extent: Extent | undefined, rows: number, columns: number): boolean =>
  extent !== undefined && rows <= extent.rows && columns <= extent.columns

/** Asks for the size unless it is known. */
function sizeOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, known: KnownGrid): Extent {
  known.size ??= { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }
  return known.size
}

/** Google refuses ranges beyond the grid, so the grid grows first. */
export function growTo(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  rows: number,
  columns: number,
  known: KnownGrid,
): void {
  if (holds(known.filled, rows, columns) || holds(known.size, rows, columns)) return
  const size = sizeOf(sheet, known)
  if (rows > size.rows) sheet.insertRowsAfter(size.rows, rows - size.rows)
  if (columns > size.columns) sheet.insertColumnsAfter(size.columns, columns - size.columns)
  known.size = { rows: Math.max(rows, size.rows), columns: Math.max(columns, size.columns) }
}

/** The rows that were just written are new no longer. */
export function noteFilled(rows: number, columns: number, known: KnownGrid): void {
  if (known.filled === undefined) return
  known.filled = { rows: Math.max(rows, known.filled.rows), columns: Math.max(columns, known.filled.columns) }
}
