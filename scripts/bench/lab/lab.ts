import { dayOf } from '../../../src/addon/domain/local-date'
import { findNearTitles, type TitleRow } from '../../../src/addon/domain/near-titles'
import { compileStock } from '../../../src/addon/domain/stock-words'
import { stockPhrases } from '../../../src/addon/text/stock-phrases'
import { sheetsOnceChecked } from '../committee/sheets'
import { titleOf } from '../committee/titles'
import { ourPass } from './our-pass'
import { type ParsedRows, parse, type RawGrids, rawGrids } from './parsed-rows'
import { passByHand } from './pass-by-hand'

const YEAR = 2027
const TODAY = dayOf(YEAR, 4, 8)

let grids: RawGrids | undefined
let rows: ParsedRows | undefined
let titles: TitleRow[] = []

function ready<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('nothing is laid out')
  return thing
}

/** Lays out so many registrations as Google would hand them over. */
export function layOutGrids(registrations: number): void {
  grids = rawGrids(sheetsOnceChecked(registrations))
}

/** Reads what is laid out, for the passes. */
export function parseGrids(): number {
  rows = parse(ready(grids), YEAR, TODAY)
  return rows.registrations.length
}

export const runOurPass = (): unknown => ourPass(ready(rows))
export const runPassByHand = (): unknown => passByHand(ready(rows))
export const parseAndPass = (): unknown => ourPass(parse(ready(grids), YEAR, TODAY))

/** Both passes' answers in one form, as JSON. */
export function answers(): readonly [ours: string, byHand: string] {
  const { counts, board } = ourPass(ready(rows))
  const byHand = passByHand(ready(rows))
  const states: string[] = []
  for (const { cell, boxes } of board)
    for (const [place, { state }] of boxes.entries()) states[cell.row * 4 + place] = state
  const { byCell, byQuarter } = counts
  return [
    textOf(counts.years, [byCell, byQuarter].map(bare), states),
    textOf(byHand.years, [byHand.byCell, byHand.byQuarter].map(bare), byHand.states),
  ]
}

type Table = { readonly registered: readonly number[]; readonly held: readonly number[] }

const bare = ({ registered, held }: Table): Table => ({ registered, held })

const textOf = (
  years: ReadonlyMap<number, readonly number[]>,
  tables: readonly Table[],
  states: readonly string[],
) => JSON.stringify([[...years].sort(([a], [b]) => a - b), tables, states])

/** So many titles of cells that each register four a year, for five years. */
export function layOutTitles(count: number): void {
  titles = Array.from({ length: count }, (_, place) => ({
    title: titleOf(place),
    cell: `Chi bộ đơn vị ${Math.floor(place / 20)}`,
    year: YEAR - (place % 5),
    canBeNamed: true,
  }))
}

/** How many of the titles have an earlier one like them. */
export const findLikeTitles = (): number =>
  findNearTitles(titles, compileStock(stockPhrases)).filter((near) => near !== undefined).length
