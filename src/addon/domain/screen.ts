import type { CardChart } from './card-chart'
import type { Fold, Place } from './fold'
import type { ScreenBoard } from './screen-board'

/** Colour that a card is marked with; `plain` says nothing. */
export type Tone = 'plain' | 'good' | 'doubtful' | 'bad'

/** A button of a card. `act` names what the screen does with the card's key; `sure` is asked first. */
export interface CardPress {
  readonly act: string
  readonly label: string
  readonly sure?: string
}

/** The button of a whole screen. */
export interface ScreenPress extends CardPress {
  /** Print of all that the button stands for. */
  readonly key: string
  /** Name of the screen that tells how the act gets on. */
  readonly follows?: string
}

/** An act on its way, as it told last. */
export interface Running {
  readonly key: string
  readonly done: number
  readonly of: number
  readonly words: string
  /** Missing where it was pressed already. */
  readonly stop?: CardPress
}

/** One thing that a person can look at and decide. All words are plain text, never HTML. */
export interface Card {
  /** Names the thing among those of the screen, the same at each reading. */
  readonly key: string
  readonly heading: string
  readonly tone: Tone
  readonly lines: readonly string[]
  /** Text that a button puts into the clipboard. */
  readonly copy?: { readonly label: string; readonly text: string }
  /** Address to open; the screen also draws it as a QR code if `qr` is set. */
  readonly link?: { readonly label: string; readonly url: string; readonly qr?: boolean }
  readonly presses: readonly CardPress[]
  /** A button that does what an item of the menu does; `door` is its name there. */
  readonly opens?: { readonly label: string; readonly door: string }
  readonly places?: readonly Place[]
  readonly folds?: readonly Fold[]
  readonly charts?: readonly CardChart[]
}

/** What a dialog or the sidebar shows: cards below a sentence, or `empty` where there is none. */
export interface Screen {
  readonly title: string
  readonly lead: string
  /** Above the cards, where something else stands below them. */
  readonly heading?: string
  readonly cards: readonly Card[]
  readonly empty: string
  readonly board?: ScreenBoard
  /** Below all: cards with nothing to press but doors and places. */
  readonly further?: { readonly heading: string; readonly cards: readonly Card[] }
  readonly press?: ScreenPress
  /** While it is there the page asks again and again how things stand. */
  readonly running?: Running
}

/** What comes back to an open page; `screen` is missing where it could not be read. */
export interface ScreenAnswer {
  readonly status: 'done' | 'refused' | 'fault'
  readonly message: string
  readonly screen?: Screen
}
