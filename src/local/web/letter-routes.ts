import type { Hono } from 'hono'
import type { ReadLetter } from '../outbox/read-letter'
import { LETTER_POLICY } from './guard'
import type { LetterShelf } from './letter-shelf'

/** What the page shows of a letter besides its text. */
export interface LetterDetails extends Pick<ReadLetter, 'from' | 'to' | 'cc' | 'bcc' | 'replyTo'> {
  readonly attachments: readonly { readonly name: string; readonly bytes: number }[]
  readonly hasHtml: boolean
  /** Pictures that the letter would fetch from elsewhere; they are not shown. */
  readonly blockedPictures: number
}

const REMOTE_PICTURE =
  /<img\b[^>]*?\bsrc\s*=\s*["']?\s*(?:https?:)?\/\/|url\(\s*["']?\s*(?:https?:)?\/\/|\bbackground\s*=\s*["']?\s*https?:/gi

const detailsOf = ({ from, to, cc, bcc, replyTo, html, attachments }: ReadLetter): LetterDetails => ({
  from,
  to,
  cc,
  bcc,
  replyTo,
  attachments: attachments.map(({ name, bytes }) => ({ name, bytes: bytes.length })),
  hasHtml: html !== undefined,
  blockedPictures: html?.match(REMOTE_PICTURE)?.length ?? 0,
})

/** For a person to keep: never opened by the browser as a page. */
const asFile = (name: string, type: string): Record<string, string> => ({
  'Content-Type': type,
  'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
})

/** The letters of the outbox: the text in a frame, the rest as data and files. */
export function serveLetters(app: Hono, shelf: () => LetterShelf): void {
  app.get('/letter/:number', async (context) => {
    const letter = await shelf().read(Number(context.req.param('number')))
    context.header('Content-Security-Policy', LETTER_POLICY)
    if (!letter) return context.notFound()
    const isPlain = letter.html === undefined || context.req.query('as') === 'text'
    return isPlain ? context.text(letter.text) : context.html(letter.html)
  })
  app.get('/letter/:number/details', async (context) => {
    const letter = await shelf().read(Number(context.req.param('number')))
    return letter ? context.json(detailsOf(letter)) : context.notFound()
  })
  app.get('/letter/:number/file', async (context) => {
    const number = context.req.param('number')
    const bytes = await shelf().bytes(Number(number))
    return bytes
      ? context.body(bytes, 200, asFile(`thu-${number.padStart(4, '0')}.eml`, 'message/rfc822'))
      : context.notFound()
  })
  app.get('/letter/:number/attachment/:at', async (context) => {
    const letter = await shelf().read(Number(context.req.param('number')))
    const attachment = letter?.attachments[Number(context.req.param('at'))]
    return attachment
      ? context.body(attachment.bytes, 200, asFile(attachment.name, 'application/octet-stream'))
      : context.notFound()
  })
}
