import type { Block, Box } from '../../domain/box'
import type { LocalDate } from '../../domain/local-date'
import type { Book } from '../book'

/** One box that is written anew: what it said, and what it is to say. */
export interface Renaming {
  readonly from: string
  readonly to: string
}

/** What a migration writes into one tab. */
export interface TabChange {
  /** Its name as it stands. */
  readonly tab: string
  readonly blocks: readonly Block<Box>[]
  readonly renamings: readonly Renaming[]
}

/** A change to workbooks that people or earlier programs made. It never takes away what staff typed. */
export interface Migration {
  /** When it was made: migrations run in this order, each once. */
  readonly day: LocalDate
  /** What it would change in the tabs as they stand, with earlier migrations done; nothing where all is well. */
  readonly decide: (book: Book) => readonly TabChange[]
}
