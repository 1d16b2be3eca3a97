import { type BoxValue, type PlainValue, UNCOMPUTED } from '../model'
import type { RawCell } from './raw-model'
import { originalText } from './safe-text'
import { dateToSerial } from './units'

/** ExcelJS's ValueType.Formula. */
const FORMULA = 6

/** What the XML itself says, for the few boxes of which ExcelJS makes something else. */
export interface Source {
  /** The formula of a box, also when it shares that of another box; without `=`. */
  formula(cell: RawCell): string | undefined
  /** Whether the file has a result of the box's formula. */
  isComputed(cell: RawCell): boolean
  /** The value as the file has it. */
  plain(cell: RawCell): PlainValue
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function joinedText(parts: unknown): string {
  return Array.isArray(parts) ? parts.map((part: { text?: string }) => part.text ?? '').join('') : ''
}

/** A date box whose content no calendar holds (a telephone number, a word) comes as an impossible date. */
function plainValue(value: unknown, asFiled: () => PlainValue): PlainValue {
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isNaN(value) ? asFiled() : value
  if (value instanceof Date) {
    const serial = dateToSerial(value)
    return Number.isNaN(serial) ? asFiled() : { serial }
  }
  if (!isObject(value)) return ''
  return typeof value.error === 'string' ? value.error : joinedText(value.richText)
}

/** The value of a box: rich text without its dress, dates as serial days, an error as its name (`#N/A`). */
export function readValue(cell: RawCell, source: Source): BoxValue {
  const asFiled = () => source.plain(cell)
  if (cell.type === FORMULA) {
    const formula = source.formula(cell)
    const result = plainValue(cell.result, asFiled)
    const value = typeof result === 'string' ? originalText(result) : result
    if (!formula) return value
    return { formula: `=${formula}`, value: source.isComputed(cell) ? value : UNCOMPUTED }
  }
  return plainValue(cell.hyperlink === undefined ? cell.value : cell.text, asFiled)
}
