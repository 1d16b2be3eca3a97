import { createHash } from 'node:crypto'
import type { Tab } from '../../src/local/model'
import type { Office } from '../stories/office'

export const JOURNAL = 'Nhật ký thao tác'
export const LEDGER = 'Sổ đôn đốc'
/** The ledger and the journal tell what happened, so they differ. */
const TOLD = [JOURNAL, LEDGER]

/** A run puts a changed tab in the place of the old one, so what is known of a tab stays true. */
function remembered<T>(work: (tab: Tab) => T): (tab: Tab) => T {
  const known = new WeakMap<Tab, T>()
  return (tab) => {
    const seen = known.get(tab)
    if (seen !== undefined) return seen
    const made = work(tab)
    known.set(tab, made)
    return made
  }
}

/** The rows of a tab as text, without blank boxes and rows at the ends. A cell's code is drawn by lot. */
const linesOf = remembered(({ values }): readonly string[] => {
  const filled = values.slice(0, values.findLastIndex((row) => row.some((box) => box !== '')) + 1)
  return filled.map((row) =>
    JSON.stringify(row)
      .replace(/(,?"")+]$/, ']')
      .replace(/"[A-HJ-NP-Z2-9]{6}"/g, '"CODE"'),
  )
})

export function journalOf(office: Office): readonly string[] {
  const tab = office.model.spreadsheet.tabs.find(({ name }) => name === JOURNAL)
  return tab === undefined ? [] : linesOf(tab)
}

/** Every visible tab, apart from blank rows at its end. */
export function shown(office: Office): Record<string, string> {
  const tabs = office.model.spreadsheet.tabs.filter(({ name, hidden }) => !hidden && !TOLD.includes(name))
  // Items of the settings may be added in two goes.
  const rows = (tab: Tab) => (tab.name === 'Cài đặt' ? [...linesOf(tab)].sort() : linesOf(tab))
  return Object.fromEntries(tabs.map((tab) => [tab.name, rows(tab).join('\n')]))
}

/** What stands outside the boxes. */
export const outside = ({ model: { triggers, forms, spreadsheet, properties } }: Office) => ({
  // Of a schedule that was given up no trigger does anything; who is left with one is shown it.
  triggers:
    properties.script.scheduleOwner === 'released'
      ? 'none that works'
      : triggers.map(({ handler, owner }) => `${handler} ${owner}`).sort(),
  forms: forms
    .filter(({ tabId }) => tabId !== undefined)
    .map(({ title, editors, published }) => [title, published, ...editors].join(' '))
    .sort(),
  // Google puts a form's tab first; where it stays if the run ends before it is moved is no loss.
  order: spreadsheet.tabs.filter(({ hidden, formUrl }) => !hidden && !formUrl).map(({ name }) => name),
  guards: spreadsheet.tabs.flatMap(({ name, protections }) =>
    protections.map(({ description, warningOnly }) => [name, description, warningOnly]),
  ),
})

/** The code by which a fault is told is of the call that was struck, and nothing goes by it. */
const anonymous = (text: string): string =>
  text.replace(/Lỗi kỹ thuật [0-9A-F]{4}/g, 'Lỗi kỹ thuật').replace(/mã [0-9A-F]{4}/g, 'mã')

const printOf = remembered((tab): string =>
  createHash('sha1')
    .update(tab.name === JOURNAL ? anonymous(JSON.stringify(tab)) : JSON.stringify(tab))
    .digest('base64'),
)

/**
 * All that a later run can see of the office once the locks are free, as a short text, but the time that went by and the
 * list of executions: from two offices of one state a door goes on alike.
 */
export function stateOf({ model, world }: Office): string {
  const { now: _, executions: __, locks: ___, spreadsheet, sent, ...rest } = model
  const { tabs, ...book } = spreadsheet
  const letters = sent.map(({ to, subject, body }) => [to, subject, body])
  const cache = [...world.cache].map(([key, { value }]) => [key, value])
  return createHash('sha1')
    .update(JSON.stringify([book, rest, letters, cache, tabs.map(printOf)]))
    .digest('base64')
}
