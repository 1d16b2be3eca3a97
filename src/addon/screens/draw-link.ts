import type { Card } from '../domain/screen'
import { PAGE } from '../text/screens'
import { drawCode } from './draw-code'
import { button, element } from './element'

const LINK = /^https?:\/\//

/** What opens an address, and its QR code; anything but a web address is shown and opens nothing. */
export function drawLink({ label, url, qr }: NonNullable<Card['link']>, print: () => void): HTMLElement {
  const shown = LINK.test(url) ? anchor(label, url) : element('p', 'line', `${label}: ${url}`)
  if (qr !== true) return shown
  const code = drawCode(url, label)
  if (code === undefined) return element('div', 'link', shown, element('p', 'hint', PAGE.noCode))
  const hint = element('p', 'hint', PAGE.scan)
  return element('div', 'link', code, hint, element('p', 'row', shown, button(PAGE.print, 'quiet', print)))
}

function anchor(label: string, url: string): HTMLAnchorElement {
  const link = element('a', 'opens', label)
  link.href = url
  link.target = '_blank'
  link.rel = 'noopener noreferrer'
  return link
}
