import type { Execution as ExecutionRecord } from '../../model'
import type { Dialog } from './run-log'

export type Start = ExecutionRecord['start']

/** What a person does with a dialog: the button, the text typed, and how long it took. */
export interface DialogAnswer {
  readonly button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE'
  readonly text?: string
  /** Milliseconds the dialog stood open: the world's clock moves on, the run's own time does not. */
  readonly after?: number
}

/** The answer of somebody who still looks at the dialog: undefined until a button is pressed. */
export interface LaterAnswer {
  readonly given: () => DialogAnswer | undefined
}

export type AnswerDialog = (dialog: Dialog) => DialogAnswer | LaterAnswer

/** What goes wrong at the n-th call (from 1; the calls of a run's trace count, handles too). */
export interface Fault {
  readonly at: number
  readonly kind: 'throw' | 'kill'
  /** The call still takes effect, and only its answer is lost. */
  readonly afterEffect?: boolean
}

/** A row of a response tab (from 1), and the texts that Google hands over where they are not the row's. */
export interface Submitted {
  readonly tabId: number
  readonly row: number
  /** From the first column on, as far as the form's columns reach. */
  readonly values?: readonly string[]
}

export interface RunOptions {
  /** Given to the door in place of an event object: plain data and dates. */
  readonly args?: readonly unknown[]
  /** The trigger that fired; its id reaches the handler as `triggerUid`. */
  readonly triggerId?: string
  /** With start `formSubmit`: the row that the form has just written. */
  readonly submitted?: Submitted
  /** The account that runs; default the owner. */
  readonly user?: string
  /** What started the run; default the menu. */
  readonly start?: Start
  /** Default: says yes to every question. */
  readonly answer?: AnswerDialog
  readonly fault?: Fault
  /** Told of each call (by its number, from 1) before it is answered. */
  readonly watch?: (call: number) => void
}

/** Presses the button that agrees, whichever the dialog has. */
export const agree = (dialog: Dialog): DialogAnswer => ({
  button: dialog.buttons.startsWith('YES') ? 'YES' : 'OK',
})

/** Presses the button that declines; a mere notice is closed with OK. */
export const decline = (dialog: Dialog): DialogAnswer => {
  if (dialog.buttons === 'OK') return { button: 'OK' }
  return { button: dialog.buttons.startsWith('YES') ? 'NO' : 'CANCEL' }
}
