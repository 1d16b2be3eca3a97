import { isBlank } from '../../domain/box'
import type { Settings } from '../../domain/settings'
import type { PlacedBox } from './placed-box'
import type { Signature, StandingRow } from './standing-sheet'

/** Rows from the last line on: a gap, authority, office, room to sign, name. */
export const SIGNATURE_HEIGHT = 7

const PLACE = { column: 6, columns: 8 }
const NAME_ROW = 7
const FILLED_ROWS = [2, 3, NAME_ROW]

/** Who signs, below the lines; rows count from the last line, 1 for the row after it. */
export function laySignature(settings: Settings, standing: Signature | undefined): PlacedBox[] {
  const style = { align: 'center', vertical: 'middle', size: 12 } as const
  const name = settings.signerName === '' ? (standing?.name ?? '') : settings.signerName
  return [
    { row: 2, ...PLACE, box: settings.signingAuthority, style: { ...style, bold: true } },
    { row: 3, ...PLACE, box: settings.signerOffice, style },
    { row: NAME_ROW, ...PLACE, box: name, style: { ...style, bold: true } },
  ]
}

/** The signature among the rows below the lines; undefined if they do not begin with one. */
export function findSignature(rows: readonly StandingRow[]): Signature | undefined {
  const block = rows.slice(0, SIGNATURE_HEIGHT)
  const isBare = block.every(({ row }, index) =>
    row.every(
      (box, place) => isBlank(box) || (place === PLACE.column - 1 && FILLED_ROWS.includes(index + 1)),
    ),
  )
  const [first, ...others] = block.map(({ at, row }) => ({ at, box: row[PLACE.column - 1] ?? '' }))
  const isSigned = !isBlank(others[0]?.box) && !isBlank(others[1]?.box)
  if (first === undefined || !isBare || !isSigned) return undefined
  return { name: others[NAME_ROW - 2]?.box ?? '', at: first.at }
}
