import type { Delivery } from '../apps-script/delivery'
import type { SentMail } from '../model'
import { type MailServer, sendLetter } from './mail-server'
import { fileLetter } from './outbox'
import type { Filed, Outcome, Post } from './post'

/**
 * Sends letters through the office's server, one after the other, and files those that went or may have gone. The
 * workbook is saved before each: whatever becomes of this program, its ledger says which letter was on its way.
 */
export class RealPost implements Post {
  private filed: number
  private sending: Promise<unknown> = Promise.resolve()

  /** @param last number of the last letter that is in the folder already */
  constructor(
    private readonly folder: string,
    last: number,
    private readonly server: MailServer,
    private readonly around: {
      readonly save: () => Promise<void>
      readonly filed: Filed
      readonly now: () => number
    },
  ) {
    this.filed = last
  }

  get last(): number {
    return this.filed
  }

  deliver(letter: SentMail): Delivery {
    let outcome: Outcome | undefined
    this.sending = this.sending
      .then(() => this.send(letter))
      .catch((error: unknown) => ({ reason: String(error), mayHaveGone: true }))
      .then((found) => {
        outcome = found
      })
    return { outcome: () => outcome }
  }

  async close(): Promise<void> {
    await this.sending
  }

  /** People get the true time and a sender whom the server knows, whatever day the workbook believes it is. */
  private async send(letter: SentMail): Promise<Outcome> {
    const { around, folder, server } = this
    const unsaved = await around.save().then(
      () => undefined,
      (error: unknown) => ({ reason: `not saved: ${String(error)}`, mayHaveGone: false }),
    )
    if (unsaved) return unsaved
    const number = this.filed + 1
    const real = { ...letter, from: server.user, at: around.now() }
    const outcome = await sendLetter(server, real, number)
    if (outcome !== 'gone' && !outcome.mayHaveGone) return outcome
    this.filed = number
    await fileLetter(folder, real, number, server.host)
    around.filed(real, number)
    return outcome
  }
}
