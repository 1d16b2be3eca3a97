import type { Dialog, MenuEntry } from '../apps-script/execution/run-log'
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
  readonly start: string
  /** Milliseconds since 1970. */
  readonly startedAt: number
  readonly end: 'completed' | 'failed' | 'killed'
  readonly message: string
  readonly counts: Counts
  readonly estimatedMs: number
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
  /** Grows each time the boxes change: then they are asked for anew. */
  readonly version: number
  readonly now: number
  readonly user: string
  readonly account: 'consumer' | 'workspace'
  readonly quotaLeft: number
  readonly runLimitMs: number
  readonly menu: readonly MenuEntry[]
  readonly running: readonly Running[]
  /** Newest first. */
  readonly ended: readonly Ended[]
  readonly toasts: readonly Toasted[]
  readonly screens: readonly OpenScreen[]
  readonly jump: Jump | undefined
  readonly letters: readonly FiledLetter[]
  readonly triggers: readonly PlannedTrigger[]
  readonly forms: readonly OfferedForm[]
  /** What the file had and the copy has not. */
  readonly losses: readonly string[]
}
