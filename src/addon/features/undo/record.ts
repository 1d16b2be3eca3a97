import type { Grid } from '../../domain/box'
import { digest } from '../../domain/digest'
import type { LocalDateTime } from '../../domain/local-date'
import type { World } from '../../ports'

/** How a tab that was laid out anew can be put back. */
export interface KeptTab {
  readonly tab: string
  /** Hidden copy of what stood there; '' if the act made the tab. */
  readonly copy: string
  /** Print of what the act left there: if it differs, somebody has changed the tab since. */
  readonly print: string
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

export const printOf = (grid: Grid): string => digest(JSON.stringify(grid))

export const keepRecord = (record: UndoRecord, world: World): void =>
  world.store.set({ [KEY]: JSON.stringify(record) })

/** The store is the program's own: what stands under this key was written by `keepRecord`. */
export function readRecord(world: World): UndoRecord | undefined {
  const kept = world.store.all()[KEY]
  return kept === undefined ? undefined : (JSON.parse(kept) as UndoRecord)
}

export const dropRecord = (world: World): void => world.store.remove(KEY)
