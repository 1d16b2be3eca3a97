import type { Card, Screen } from '../domain/screen'
import { FIND, found, NOTHING_FOUND, PAGE } from '../text/screens'
import { drawCard } from './draw-card'
import { button, part } from './element'
import { findCards } from './find-cards'
import { closeDialog, type Press } from './server'

/** A list longer than this is searched rather than read. */
const MANY = 8

export interface Handlers {
  readonly press: (press: Press) => void
  readonly readAgain: () => void
}

/** Puts a screen in the place of what the page showed. */
export function drawScreen({ lead, cards, empty }: Screen, handlers: Handlers): void {
  part('lead').textContent = lead
  part('cards').replaceChildren(...cards.map((card) => drawCard(card, handlers.press)))
  drawEmpty(cards.length === 0 ? empty : '')
  offerSearch(cards)
  drawFoot(cards, handlers.readAgain)
}

function drawEmpty(words: string): void {
  const empty = part('empty')
  empty.textContent = words
  empty.hidden = words === ''
}

/** A search that was typed holds for the new list, too. */
function offerSearch(cards: readonly Card[]): void {
  const find = part('find')
  const words = part('words') as HTMLInputElement
  find.hidden = cards.length <= MANY && words.value === ''
  const label = find.querySelector('label')
  const filter = (): void => {
    const shown = findCards(cards, words.value)
    for (const [place, item] of Array.from(part('cards').children).entries())
      (item as HTMLElement).hidden = !shown.has(place)
    if (label !== null)
      label.textContent = words.value === '' ? FIND : `${FIND}. ${found(shown.size, cards.length)}`
    if (cards.length > 0) drawEmpty(shown.size === 0 ? NOTHING_FOUND : '')
  }
  words.oninput = filter
  filter()
}

export function drawFoot(cards: readonly Card[], readAgain: () => void): void {
  const slips = cards.filter(({ link }) => link?.qr === true)
  const all = slips.length > 1 ? [button(PAGE.printAll, 'quiet', () => window.print())] : []
  const close = button(PAGE.close, 'quiet', closeDialog)
  part('foot').replaceChildren(button(PAGE.readAgain, 'quiet', readAgain), ...all, close)
}
