import type { Cell } from './cell'
import type { Quarter } from './quarter'

/** One whole number for a cell, year (up to 4095) and quarter: a key that costs no text. */
export const slotKey = (cell: Cell, year: number, quarter: Quarter): number =>
  (cell.row * 4096 + year) * 4 + quarter - 1
