import { cardPrint } from '../domain/card-print'
import type { Card } from '../domain/screen'
import { TONE_WORDS } from '../text/screens'
import { drawChart } from './draw-chart'
import { drawCopy } from './draw-copy'
import { drawFold, drawPlaces, type Go } from './draw-fold'
import { drawLink } from './draw-link'
import { drawPresses } from './draw-presses'
import { button, element } from './element'
import { printCard } from './print'
import type { Press } from './server'

/** What the buttons of a card do. */
export interface CardHandlers {
  readonly press: (press: Press) => void
  readonly open: (door: string) => void
  readonly go: Go
}

/** One card as an item of the list; its heading stands below `level` others. */
export function drawCard(card: Card, level: 'h2' | 'h3', handlers: CardHandlers): HTMLLIElement {
  const item = element('li', `card ${card.tone}`)
  const heading = element(level, 'heading', card.heading)
  const tone = TONE_WORDS[card.tone]
  item.append(element('div', 'top', heading, ...(tone === '' ? [] : [element('span', 'tone', tone)])))
  item.append(...card.lines.map((line) => element('p', 'line', line)))
  item.append(...(card.charts ?? []).map(drawChart))
  item.append(...(card.folds ?? []).map((fold) => drawFold(fold, handlers.go)))
  if (card.copy !== undefined) item.append(drawCopy(card.copy))
  if (card.link !== undefined) item.append(drawLink(card.link, () => printCard(item)))
  item.append(...drawButtons(card, handlers), ...drawPlaces(card.places ?? [], handlers.go))
  return item
}

function drawButtons(card: Card, { press, open }: CardHandlers): HTMLElement[] {
  const { presses, opens, key } = card
  const seen = cardPrint(card)
  return [
    ...(presses.length > 0 ? [drawPresses(presses, (act) => press({ act, key, seen }))] : []),
    ...(opens === undefined
      ? []
      : [
          element(
            'div',
            'presses',
            button(opens.label, 'main', () => open(opens.door)),
          ),
        ]),
  ]
}
