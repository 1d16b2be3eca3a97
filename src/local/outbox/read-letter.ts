import PostalMime, { type Email } from 'postal-mime'
import { SENT_THROUGH } from './compose-letter'

/** What the list of letters shows of one; `at` is milliseconds since 1970. */
export interface LetterHead {
  readonly at: number
  readonly to: readonly string[]
  readonly subject: string
  /** The server by which it went to people; absent for a letter on paper only. */
  readonly through?: string
}

export interface ReadAttachment {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** A letter of the outbox, taken apart. */
export interface ReadLetter extends LetterHead {
  readonly from: string
  readonly cc: readonly string[]
  readonly bcc: readonly string[]
  readonly replyTo: readonly string[]
  readonly text: string
  readonly html: string | undefined
  readonly attachments: readonly ReadAttachment[]
}

/** Reads the bytes of an .eml file. */
export async function readLetter(eml: Uint8Array): Promise<ReadLetter> {
  const email = await PostalMime.parse(eml, { attachmentEncoding: 'arraybuffer' })
  const through = email.headers.find(({ key }) => key === SENT_THROUGH.toLowerCase())?.value
  return {
    at: Date.parse(email.date ?? ''),
    from: named(email.from),
    to: addressesOf(email.to),
    cc: addressesOf(email.cc),
    bcc: addressesOf(email.bcc),
    replyTo: addressesOf(email.replyTo),
    subject: email.subject ?? '',
    text: email.text ?? '',
    html: email.html,
    attachments: email.attachments.map(({ filename, content }, at) => ({
      name: filename ?? `${at + 1}`,
      bytes:
        typeof content === 'string'
          ? new TextEncoder().encode(content)
          : new Uint8Array(content as ArrayBuffer),
    })),
    ...(through !== undefined && { through }),
  }
}

const named = (from: Email['from']): string =>
  from === undefined ? '' : from.name ? `${from.name} <${from.address ?? ''}>` : (from.address ?? '')

const addressesOf = (list: Email['to']): string[] =>
  (list ?? []).flatMap(({ address }) => (address === undefined ? [] : [address]))
