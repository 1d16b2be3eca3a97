/** Colour that a card is marked with; `plain` says nothing. */
export type Tone = 'plain' | 'good' | 'doubtful' | 'bad'

/** A button of a card. `act` names what the screen does with the card's key; `sure` is asked first. */
export interface CardPress {
  readonly act: string
  readonly label: string
  readonly sure?: string
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
}

/** What a dialog shows: cards below a sentence, or `empty` where there is none. */
export interface Screen {
  readonly title: string
  readonly lead: string
  readonly cards: readonly Card[]
  readonly empty: string
}

/** What comes back to an open dialog; `screen` is missing where it could not be read. */
export interface ScreenAnswer {
  readonly status: 'done' | 'refused' | 'fault'
  readonly message: string
  readonly screen?: Screen
}
