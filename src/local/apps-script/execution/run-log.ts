import type { SentMail } from '../../model'
import type { Kind } from '../members'

/** One call, in order; `call` such as `Range.getValues`, `boxes` how many boxes it carried. */
export interface TracedCall {
  readonly number: number
  readonly call: string
  readonly kind: Kind
  boxes: number
  ms: number
  /** The error it threw, if it did. */
  error?: string
}

export interface MenuEntry {
  readonly caption: string
  /** The door it calls; absent for a separator (caption `-`) and a submenu. */
  readonly handler?: string
  readonly entries?: readonly MenuEntry[]
}

export interface Dialog {
  readonly kind: 'alert' | 'prompt'
  readonly title: string
  readonly text: string
  /** A name of ButtonSet. */
  readonly buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL'
}

/** A window made of HTML that opened beside the sheet; the run did not wait for it. */
export interface Screen {
  readonly kind: 'modal' | 'modeless' | 'sidebar'
  readonly title: string
  readonly html: string
  /** Pixels; absent = the usual size. */
  readonly width?: number
  readonly height?: number
}

export interface Toast {
  readonly title: string
  readonly text: string
}

export interface LogLine {
  readonly level: string
  readonly text: string
}

/** A box that the person was shown; row and column from 1. */
export interface ShownBox {
  readonly tab: string
  readonly row: number
  readonly column: number
}

/** What a run did, besides what it changed in the model. */
export interface RunLog {
  readonly calls: TracedCall[]
  readonly menus: MenuEntry[]
  readonly dialogs: Dialog[]
  readonly screens: Screen[]
  readonly toasts: Toast[]
  readonly shown: ShownBox[]
  readonly lines: LogLine[]
  readonly mails: SentMail[]
}

export function emptyLog(): RunLog {
  return { calls: [], menus: [], dialogs: [], screens: [], toasts: [], shown: [], lines: [], mails: [] }
}
