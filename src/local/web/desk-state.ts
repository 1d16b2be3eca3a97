import type { Dialog, LogLine, MenuEntry, TracedCall } from '../apps-script/execution/run-log'
import type { Counts } from '../apps-script/execution/run-result'

/** A run on its way; `dialog` is what it asks now. */
export interface Running {
  readonly number: number
  readonly door: string
  readonly calls: number
  readonly elapsedMs: number
  readonly dialog: Dialog | undefined
}

/** A run that has ended; its calls are asked for by its number. */
export interface Ended {
  readonly number: number
  readonly door: string
  readonly user: string
  readonly start: 'menu' | 'time' | 'formSubmit' | 'open'
  /** Milliseconds since 1970. */
  readonly startedAt: number
  readonly end: 'completed' | 'failed' | 'killed'
  readonly message: string
  readonly counts: Counts
  readonly estimatedMs: number
}

/** What a run did, for those who look into it. */
export interface RunDetails {
  readonly calls: readonly TracedCall[]
  readonly lines: readonly LogLine[]
  /** The error that ended it, with where it came from. */
  readonly error?: { readonly message: string; readonly stack: string }
}

export interface Toasted {
  readonly id: number
  readonly title: string
  readonly text: string
}

/** A window that the add-on has opened; its HTML is asked for by its id. */
export interface OpenScreen {
  readonly id: number
  readonly kind: 'modal' | 'modeless' | 'sidebar'
  readonly title: string
  readonly width: number
  readonly height: number
}

/** A box that the add-on wants to be seen; another number each time. */
export interface Jump {
  readonly id: number
  readonly tab: string
  readonly row: number
  readonly column: number
}

export interface FiledLetter {
  readonly number: number
  readonly at: number
  readonly to: readonly string[]
  readonly subject: string
  /** The server by which it went to people; absent for a letter that only lies in the outbox. */
  readonly through?: string
}

export interface PlannedTrigger {
  readonly id: string
  readonly owner: string
  readonly handler: string
  readonly event: string
  /** Milliseconds since 1970; absent unless the clock fires it. */
  readonly next?: number
}

export interface OfferedForm {
  readonly id: string
  readonly title: string
  readonly accepting: boolean
}

/** All that the page shows besides the boxes of the workbook; sent whole after each change. */
export interface DeskState {
  readonly name: string
  /** Another one each time the boxes change: then they are asked for anew. */
  readonly version: string
  /** The file in which the workbook is kept. */
  readonly savedIn: string
  /** Where letters go out to people; absent when they only lie in the outbox. */
  readonly server?: { readonly host: string; readonly user: string }
  readonly now: number
  readonly user: string
  /** Accounts that the workbook knows of. */
  readonly people: readonly string[]
  readonly account: 'consumer' | 'workspace'
  /** Recipients that may be written to within a day. */
  readonly quota: { readonly left: number; readonly all: number }
  readonly runLimitMs: number
  readonly menu: readonly MenuEntry[]
  readonly running: readonly Running[]
  /** Newest first. */
  readonly ended: readonly Ended[]
  readonly toasts: readonly Toasted[]
  readonly screens: readonly OpenScreen[]
  readonly jump: Jump | undefined
  /** The newest ones, newest first. */
  readonly letters: readonly FiledLetter[]
  readonly lettersInAll: number
  readonly triggers: readonly PlannedTrigger[]
  readonly forms: readonly OfferedForm[]
  /** What the person must know of this workbook, such as what its file had and the copy has not. */
  readonly notices: readonly string[]
}
