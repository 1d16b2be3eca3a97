import type { Kind } from './members'

/**
 * What a call takes at Google, in milliseconds: fixed, and for each thousand boxes. Figures gathered from public
 * measurements; a single one may be three times higher or lower. The number of calls is exact, the time is a guess
 * that is good enough to see six minutes coming.
 */
interface Cost {
  readonly fixed: number
  readonly perThousandBoxes: number
}

const free: Cost = { fixed: 0, perThousandBoxes: 0 }
const grid = { read: { fixed: 200, perThousandBoxes: 8.7 }, write: { fixed: 200, perThousandBoxes: 57 } }
/** Joins the writes that wait; what it costs to send them is paid by the next read or flush. */
const buffered: Cost = { fixed: 1.2, perThousandBoxes: 0 }
/** A fact about a tab, not its boxes: the tab is known after the first read, so the round trip is short. (guess) */
const fact: Cost = { fixed: 20, perThousandBoxes: 0 }
const fixed = (ms: number): Cost => ({ fixed: ms, perThousandBoxes: 0 })

export const COST_OF_START = 500
export const COST_OF_FIRST_READ = 150
/** Sending the buffered writes before a read can be answered. */
export const COST_OF_SENDING = 200

const byKind: Record<Kind, Cost> = {
  handle: free,
  read: fact,
  write: buffered,
  flush: fixed(200),
  mail: fixed(1000),
  other: fixed(10),
}

/** A form is made in about 2,000 ms and 400 an item (?); what is asked of it besides is a guess. */
const forms: readonly (readonly [RegExp, Cost])[] = [
  [/^FormApp\.create$/, fixed(2000)],
  [/^FormApp\.open/, fixed(500)],
  [/^Form\.add\w+Item$/, fixed(400)],
  [/^Form\.(setDestination|removeDestination|add\w*|removeEditor|setPublished)$/, fixed(1000)],
  [/^(Form|FormResponse|\w*Item)\./, fixed(50)],
]

const GRID_READ = /^Range\.get(?!MergedRanges)\w+$|^Range\.(isBlank|isPartOfMerge|getMergedRanges)$/
const GRID_WRITE = /^Range\.set\w+s$/

const byCall: Record<string, Cost> = {
  'Sheet.appendRow': fixed(108),
  'Spreadsheet.insertSheet': fixed(200),
  'Spreadsheet.deleteSheet': fixed(200),
  'Sheet.copyTo': fixed(200),
  // Nothing was found about charts. (guess)
  'Sheet.insertChart': fixed(200),
  'Sheet.updateChart': fixed(200),
  'Sheet.removeChart': fixed(200),
  'Properties.getProperty': fixed(30),
  'Properties.getProperties': fixed(30),
  'Properties.getKeys': fixed(30),
  'Properties.setProperty': fixed(62),
  'Properties.setProperties': fixed(62),
  'Properties.deleteProperty': fixed(62),
  'Properties.deleteAllProperties': fixed(62),
  'Cache.get': fixed(20),
  'Cache.put': fixed(60),
  'Cache.remove': fixed(60),
  'Lock.tryLock': fixed(60),
  'Lock.waitLock': fixed(60),
  'Lock.releaseLock': fixed(60),
  'ScriptApp.getProjectTriggers': fixed(100),
  'ScriptApp.deleteTrigger': fixed(500),
  'ClockTriggerBuilder.create': fixed(500),
  'SpreadsheetTriggerBuilder.create': fixed(500),
  'Ui.alert': free,
  'Ui.prompt': free,
  'Utilities.sleep': free,
}

/** The milliseconds that a call such as `Range.getValues` on so many boxes is reckoned to take. */
export function costOf(call: string, kind: Kind, boxes: number): number {
  const { fixed, perThousandBoxes } = byCall[call] ?? otherCost(call, kind) ?? byKind[kind]
  return fixed + (perThousandBoxes * boxes) / 1000
}

/** Whether the call waits with others until a read or a flush sends them. */
export function isBuffered(call: string, kind: Kind): boolean {
  return kind === 'write' && byCall[call] === undefined && otherCost(call, kind) === undefined
}

function otherCost(call: string, kind: Kind): Cost | undefined {
  if (kind === 'other') return forms.find(([pattern]) => pattern.test(call))?.[1]
  if (kind === 'read' && GRID_READ.test(call)) return grid.read
  if (kind === 'write' && GRID_WRITE.test(call)) return grid.write
  return undefined
}
