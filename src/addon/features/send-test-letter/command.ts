import { Refusal } from '../../domain/refusal'
import type { LetterSender } from '../../domain/reminder-letter'
import { senderOf } from '../../domain/reminder-sender'
import type { Act } from '../../ports'
import { testLetterOf } from '../../text/letters/test-letter'
import { testLetterQuestion, testLetterSent } from '../../text/test-letter'
import { openBook } from '../../workbook/book'
import { formTemplates } from '../../workbook/made-forms'
import { readSettings, settingsTab } from '../../workbook/tabs/settings'

interface Decision {
  /** The address of the person who presses, and no other. */
  readonly to: string
  readonly sender: LetterSender
}

/** Sends the person who presses a letter as cells get them, so that the office sees how its letters look. */
export const sendTestLetter: Act<Decision> = {
  prepare: ({ workbook, store, now, mail, user }) => {
    const settings = readSettings(openBook(workbook).need(settingsTab))
    const to = user()
    if (to === '') throw new Refusal({ code: 'userUnknown' })
    if (mail.remaining() < 1) throw new Refusal({ code: 'mailQuotaSpent' })
    return { to, sender: senderOf(settings, new Map(), now.day, formTemplates(store.all())) }
  },

  question: ({ to }) => testLetterQuestion(to),

  apply: ({ to, sender }, { mail }) => {
    mail.send({ ...testLetterOf(sender, to), to: [to], replyTo: sender.email })
    return { message: testLetterSent(to), counts: { lettersSent: 1 }, changed: true }
  },
}
