import { timingSafeEqual } from 'node:crypto'

/** What the guard looks at of a request. */
export interface Asked {
  readonly host: string | undefined
  readonly origin: string | undefined
  readonly token: string | undefined
}

/**
 * Whether a request comes from the page that was opened with this start's address: another site cannot know the
 * token, and a name that was made to lead to this machine is not ours.
 */
export function isAllowed({ host, origin, token }: Asked, port: number, secret: string): boolean {
  const ours = [`127.0.0.1:${port}`, `localhost:${port}`]
  if (host === undefined || !ours.includes(host)) return false
  if (origin !== undefined && !ours.some((name) => origin === `http://${name}`)) return false
  return token !== undefined && isSame(token, secret)
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** The page loads from here and nowhere else. Univer styles its boxes in place, which needs 'unsafe-inline'. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** A form's page: no script at all, and it is sent here only. */
export const FORM_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** A window of the add-on: its own scripts, no origin, nothing from outside. */
export const SCREEN_POLICY = [
  'sandbox allow-scripts allow-modals',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "frame-ancestors 'self'",
].join('; ')

/** A letter: no script, no picture from outside. */
export const LETTER_POLICY = [
  'sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "frame-ancestors 'self'",
].join('; ')
