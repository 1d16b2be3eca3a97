import type { Look, Tab } from '../model'
import { placeOf } from './address'
import type { RawSheet, RawStyle } from './raw-model'
import { readValue, type Source } from './read-value'
import { filedValue, isoDates, uncomputedBoxes } from './sheet-xml'

/** What boxes are read with: the sheet's own XML, and what all sheets of the file share. */
export interface BoxSource {
  readonly xml: string
  readonly lookOf: (style?: RawStyle) => Look | undefined
  readonly sharedFormula: (formula: string, from: string, to: string) => string | undefined
}

/** ExcelJS's ValueType.Merge, also given to boxes with neither value nor style. */
const NOTHING = 1

/** A blank box without a style has no font either, whatever the file's first font is. */
const NO_STYLE: RawStyle = {}

function sourceOf(raw: RawSheet, { xml, sharedFormula }: BoxSource): Source {
  const masters = new Map<string, string>()
  for (const row of raw.rows ?? []) {
    for (const cell of row.cells) {
      if (cell.shareType === 'shared' && cell.address && cell.formula) masters.set(cell.address, cell.formula)
    }
  }
  const uncomputed = uncomputedBoxes(xml)
  return {
    formula: ({ formula, sharedFormula: master, address }) => {
      const shared = master === undefined ? undefined : masters.get(master)
      return formula ?? (shared && master && address ? sharedFormula(shared, master, address) : undefined)
    },
    isComputed: ({ address }) => address === undefined || !uncomputed.has(address),
    plain: ({ address }) => (address ? filedValue(xml, address) : ''),
  }
}

/** Fills the values and looks of a tab. */
export function readBoxes(tab: Tab, raw: RawSheet, from: BoxSource): void {
  const source = sourceOf(raw, from)
  const dates = isoDates(from.xml)
  for (const row of raw.rows ?? []) {
    const index = row.number - 1
    const values: Tab['values'][number] = []
    const looks: Tab['looks'][number] = []
    let column = 0
    for (const cell of row.cells) {
      column = (cell.address && placeOf(cell.address).column) || column + 1
      const date = cell.address && dates.get(cell.address)
      const value = date || (cell.type === NOTHING ? '' : readValue(cell, source))
      while (value !== '' && values.length < column - 1) values.push('')
      if (value !== '') values[column - 1] = value
      const look = from.lookOf(cell.style ?? (value === '' ? NO_STYLE : undefined))
      if (look) looks[column - 1] = look
    }
    while (values.length && tab.values.length < index) tab.values.push([])
    if (values.length) tab.values[index] = values
    if (looks.length) tab.looks[index] = looks
  }
}
