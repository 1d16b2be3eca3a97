import type { CellValue } from 'exceljs'
import { type BoxValue, type Look, type PlainValue, type SerialDate, UNCOMPUTED } from '../model'
import { safeText } from './safe-text'

const ERROR = /^#(N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!)$/

export const isDate = (value: BoxValue): value is SerialDate => typeof value === 'object' && 'serial' in value

/** Whether a number so shown is a date to those who read the file: ExcelJS's own rule. */
export function showsDate(look: Look | undefined): boolean {
  const bare = look?.numberFormat?.replace(/\[[^\]]*]|"[^"]*"/g, '') ?? ''
  return /[ymdhMsb]/.test(bare)
}

function plainCell(value: PlainValue): string | number | boolean {
  if (isDate(value)) return value.serial
  return typeof value === 'string' ? safeText(value) : value
}

/** A formula without a result is computed by whoever opens the file. */
function formulaResult(value: PlainValue) {
  if (value === UNCOMPUTED) return {}
  return { result: typeof value === 'string' && ERROR.test(value) ? { error: value } : plainCell(value) }
}

/** A value as ExcelJS takes it. Text is given as text, whatever it looks like: only a Formula becomes a live formula. */
export function cellValue(value: BoxValue): CellValue {
  if (typeof value !== 'object' || isDate(value)) return plainCell(value)
  return { formula: value.formula.replace(/^=/, ''), ...formulaResult(value.value) } as CellValue
}
