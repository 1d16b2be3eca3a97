import { cardPrint } from '../domain/card-print'
import type { Card } from '../domain/screen'
import { TONE_WORDS } from '../text/screens'
import { drawCopy } from './draw-copy'
import { drawLink } from './draw-link'
import { drawPresses } from './draw-presses'
import { element } from './element'
import { printCard } from './print'
import type { Press } from './server'

/** One card as an item of the list. */
export function drawCard(card: Card, onPress: (press: Press) => void): HTMLLIElement {
  const item = element('li', `card ${card.tone}`)
  const heading = element('h2', 'heading', card.heading)
  const tone = TONE_WORDS[card.tone]
  item.append(element('div', 'top', heading, ...(tone === '' ? [] : [element('span', 'tone', tone)])))
  item.append(...card.lines.map((line) => element('p', 'line', line)))
  if (card.copy !== undefined) item.append(drawCopy(card.copy))
  if (card.link !== undefined) item.append(drawLink(card.link, () => printCard(item)))
  if (card.presses.length > 0) {
    const seen = cardPrint(card)
    item.append(drawPresses(card.presses, (act) => onPress({ act, key: card.key, seen })))
  }
  return item
}
