import MailComposer from 'nodemailer/lib/mail-composer'
import { mailDate } from '../clock/clock'
import type { SentMail } from '../model'

/** The host part of the letters' Message-IDs: by it the outbox knows its own files again. */
export const LETTER_HOST = 'so-chuyen-de.invalid'

/** Digits of a letter's number in file names and Message-IDs; more when there are more. */
export const fourDigits = (number: number): string => String(number).padStart(4, '0')

/** The header of a letter that went through a mail server, which it names. */
export const SENT_THROUGH = 'X-Sent-Through'

/** Where a letter's own number stands that goes to people: its Message-ID must be of their world. */
const OWN_NUMBER = 'X-Letter-Number'

/** How a letter's bytes differ by where they go. */
export interface Composing {
  /** The server that takes the letter to people. */
  readonly through?: string
  /** Whether hidden recipients are named: on paper, never to others. */
  readonly keepBcc: boolean
}

/**
 * The letter as a mail program would receive it: the bytes of an .eml file (RFC 5322, UTF-8). The same letter and
 * number give the same bytes: nothing in it is random. `number` is that of the file.
 */
export async function composeLetter(
  letter: SentMail,
  number: number,
  { through, keepBcc }: Composing = { keepBcc: true },
): Promise<Buffer> {
  const ownId = (host: string): string => `<${fourDigits(number)}.${Math.floor(letter.at)}@${host}>`
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
    messageId: ownId(through === undefined ? LETTER_HOST : hostOf(letter.from)),
    ...(through !== undefined && { headers: { [SENT_THROUGH]: through, [OWN_NUMBER]: ownId(LETTER_HOST) } }),
    baseBoundary: fourDigits(number),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const message = composer.compile()
  message.keepBcc = keepBcc
  return message.build()
}

const hostOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1)
