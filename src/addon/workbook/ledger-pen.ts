import { type Block, type Box, type Grid, isBlank } from '../domain/box'
import type { LedgerLine } from '../domain/ledger-lines'
import type { LocalDateTime } from '../domain/local-date'
import { textOf } from './column'
import { type LedgerPlace, lineBlocks, placeOf } from './ledger-place'
import { boxAt, readTable } from './table'
import { ledgerRows, ledgerTab } from './tabs/ledger'

/** What entering needs of the outside. */
export interface LedgerWriter {
  rows(tab: string, span: { readonly first: number; readonly last: number }): Grid
  reread(tab: string): Grid
  write(tab: string, blocks: readonly Block<Box>[], lookedAt?: 'lookedAt'): void
}

/** What is entered in one write. */
export interface Strokes {
  /** What the lines of the letter that was entered last are now to say. */
  readonly became: readonly LedgerLine[]
  /** New lines that no letter goes with. */
  readonly lines: readonly LedgerLine[]
  /** Those of the letter that goes next. */
  readonly letter: readonly LedgerLine[]
  /** Boxes of lines that were there when the ledger was read. */
  readonly among: readonly Block<Box>[]
}

/**
 * Writes into a ledger while staff may work in it: letters go for minutes. Before each stroke it is looked whether the last
 * letter's lines stand where they were entered and nothing stands below; if not, they are looked for. Lines that were taken
 * out are entered anew, for their letter has gone.
 */
export function penOf(
  start: LedgerPlace,
  at: LocalDateTime,
  writer: LedgerWriter,
): (strokes: Strokes) => void {
  let place = start
  let going: Going = { letter: [], first: start.nextRow }
  return ({ became, lines, letter, among }) => {
    const spot = spotOf(going, lines.length + letter.length, place, writer)
    const known = spot.rows.slice(0, became.length)
    const all = [...became, ...lines, ...letter]
    const added = all.slice(known.length).map((_, index) => spot.place.nextRow + index)
    const blocks = lineBlocks(all, [...known, ...added], at, spot.place)
    if (among.length > 0) writer.write(place.tabName, among)
    if (blocks.length > 0) writer.write(place.tabName, blocks, 'lookedAt')
    place = { ...spot.place, nextRow: spot.place.nextRow + added.length }
    going = { letter, first: place.nextRow - letter.length }
  }
}

/** The letter that was entered last, and the row of its first line. */
interface Going {
  readonly letter: readonly LedgerLine[]
  readonly first: number
}

/** The ledger as it stands, and in which rows the letter's lines are. */
interface Spot {
  readonly place: LedgerPlace
  readonly rows: readonly number[]
}

function spotOf({ letter, first }: Going, room: number, place: LedgerPlace, writer: LedgerWriter): Spot {
  const { tabName } = place
  const height = letter.length + room
  if (height === 0) return { place, rows: [] }
  const boxes = writer.rows(tabName, { first, last: first + height - 1 })
  if (isAsEntered(boxes, letter, place)) return { place, rows: letter.map((_, index) => first + index) }
  const table = readTable(ledgerTab, tabName, writer.reread(tabName))
  const rows = ledgerRows(table).filter((row) => textOf(boxAt(table, row, 'letter')) === letter[0]?.letter)
  return { place: placeOf(table), rows }
}

const isAsEntered = (boxes: Grid, letter: readonly LedgerLine[], { columnOf }: LedgerPlace): boolean =>
  letter.every((line, index) => textOf(boxes[index]?.[columnOf.letter - 1] ?? '') === line.letter) &&
  boxes.slice(letter.length).every((row) => row.every(isBlank))
