import MailComposer from 'nodemailer/lib/mail-composer'
import { mailDate } from '../clock/clock'
import type { SentMail } from '../model'

/** The host part of the letters' Message-IDs: by it the outbox knows its own files again. */
export const LETTER_HOST = 'so-chuyen-de.invalid'

/** Digits of a letter's number in file names and Message-IDs; more when there are more. */
export const fourDigits = (number: number): string => String(number).padStart(4, '0')

/**
 * The letter as a mail program would receive it: the bytes of an .eml file (RFC 5322, UTF-8). The same letter and
 * number give the same bytes: nothing in it is random. `number` is that of the file.
 */
export async function composeLetter(letter: SentMail, number: number): Promise<Buffer> {
  const composer = new MailComposer({
    from: letter.fromName ? { name: letter.fromName, address: letter.from } : letter.from,
    to: [...letter.to],
    cc: [...letter.cc],
    bcc: [...letter.bcc],
    ...(letter.replyTo && { replyTo: letter.replyTo }),
    subject: letter.subject,
    text: letter.body,
    ...(letter.htmlBody && { html: letter.htmlBody }),
    attachments: letter.attachments.map(({ name, contentType, bytes }) => ({
      filename: name,
      contentType,
      content: Buffer.from(bytes),
    })),
    date: mailDate(letter.at),
    messageId: `<${fourDigits(number)}.${Math.floor(letter.at)}@${LETTER_HOST}>`,
    baseBoundary: fourDigits(number),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const message = composer.compile()
  message.keepBcc = true
  return message.build()
}
