import type { Delivery, Failure } from '../apps-script/delivery'
import type { SentMail } from '../model'

/** Where letters go when they leave the account. */
export interface Post {
  /** Number of the last letter in the outbox. */
  readonly last: number
  /** Nothing if the letter is where it belongs; else what becomes of it. Throws if it could not be filed. */
  deliver(letter: SentMail): Delivery | undefined
  close(): Promise<void>
}

/** Told of each letter in the outbox, under its number. */
export type Filed = (letter: SentMail, number: number) => void

export type Outcome = 'gone' | Failure
