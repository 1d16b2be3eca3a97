import type { ContextDescription } from '../apps-script/context/description'
import type { Outcome } from '../apps-script/context/script-context'
import type { Answer } from '../apps-script/execution/dispatcher'
import type { Wire } from '../apps-script/wire'

/** What a worker is born with: the script, and the flag that wakes it when its answer has come. */
export interface WorkerBirth {
  readonly code: string
  readonly flag: Int32Array
}

/** From the main thread: run this door. */
export interface StartMessage {
  readonly door: string
  readonly args: Wire[]
  readonly description: ContextDescription
  readonly seed: number
  readonly now: number
}

/** From the main thread, while the worker stands still: what it asked for, and what time it is now. */
export interface AnswerMessage {
  readonly answer: Answer
  readonly now: number
}

/** From the worker: a call that it waits for, a line of the log, the end of the run. */
export type WorkerMessage =
  | { readonly kind: 'call'; readonly reference: number; readonly member: string; readonly args: Wire[] }
  | { readonly kind: 'log'; readonly level: string; readonly text: string }
  | { readonly kind: 'end'; readonly outcome: Outcome }
