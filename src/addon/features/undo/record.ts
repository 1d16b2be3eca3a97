import type { Grid } from '../../domain/box'
import type { ChartTrace } from '../../domain/chart'
import { digest } from '../../domain/digest'
import { isMoment, type LocalDateTime } from '../../domain/local-date'
import type { World } from '../../ports'

/** How a tab that was laid out anew can be put back. */
export interface KeptTab {
  readonly tab: string
  /** Hidden copy of what stood there; '' if the act made the tab. */
  readonly copy: string
  /** Print of what the act left there: if it differs, somebody has changed the tab since. */
  readonly print: string
  /** Charts that the act drew or changed; absent if it left them alone. */
  readonly charts?: readonly ChartTrace[]
}

/** The last act that laid tabs out anew. */
export interface UndoRecord {
  readonly label: string
  readonly at: LocalDateTime
  readonly user: string
  readonly tabs: readonly KeptTab[]
}

/** Key in the store. */
const KEY = 'lastOverwriting'

/** The same for grids that hold the same, blank rows and columns at the end apart. */
export function printOf(grid: Grid): string {
  const rows = grid.map((row) => {
    const boxes = row.map((box) => (isMoment(box) ? [box.day, box.seconds] : box))
    return upToLast(boxes, (box) => box !== '')
  })
  return digest(JSON.stringify(upToLast(rows, ({ length }) => length > 0)))
}

function upToLast<T>(things: readonly T[], counts: (thing: T) => boolean): readonly T[] {
  const last = things.reduce((found, thing, index) => (counts(thing) ? index : found), -1)
  return things.slice(0, last + 1)
}

export const keepRecord = (record: UndoRecord, world: World): void =>
  world.store.set({ [KEY]: JSON.stringify(record) })

/** The store is the program's own: what stands under this key was written by `keepRecord`. */
export function readRecord(world: World): UndoRecord | undefined {
  const kept = world.store.all()[KEY]
  return kept === undefined ? undefined : (JSON.parse(kept) as UndoRecord)
}

export const dropRecord = (world: World): void => world.store.remove(KEY)
