import type { Card, Screen, ScreenPress } from '../domain/screen'
import { FIND, found, NOTHING_FOUND, PAGE } from '../text/screens'
import { drawBoard } from './draw-board'
import { type CardHandlers, drawCard } from './draw-card'
import { button, element, part } from './element'
import { findCards } from './find-cards'
import { closeDialog } from './server'

/** A list longer than this is searched rather than read. */
const MANY = 8

export interface Handlers extends CardHandlers {
  /** The button of the whole screen. */
  readonly agree: (press: ScreenPress) => void
  readonly readAgain: () => void
}

/** Puts a screen in the place of what the page showed. */
export function drawScreen(screen: Screen, handlers: Handlers): void {
  const { lead, heading, cards, empty, press } = screen
  part('lead').textContent = lead
  part('heading').textContent = heading ?? ''
  part('heading').hidden = heading === undefined
  const level = heading === undefined ? 'h2' : 'h3'
  part('cards').replaceChildren(...cards.map((card) => drawCard(card, level, handlers)))
  drawEmpty(cards.length === 0 ? empty : '')
  part('more').replaceChildren(...drawMore(screen, handlers))
  offerSearch(screen)
  drawFoot(cards, handlers, press)
}

/** What stands below the cards. */
function drawMore({ board, further }: Screen, handlers: Handlers): HTMLElement[] {
  const cards = (further?.cards ?? []).map((card) => drawCard(card, 'h3', handlers))
  return [
    ...(board === undefined ? [] : [drawBoard(board, handlers.go)]),
    ...(further === undefined
      ? []
      : [element('h2', 'section', further.heading), element('ul', 'cards', ...cards)]),
  ]
}

function drawEmpty(words: string): void {
  const empty = part('empty')
  empty.textContent = words
  empty.hidden = words === ''
}

/** A search that was typed holds for the new list, too. */
function offerSearch({ cards, further }: Screen): void {
  const find = part('find')
  const words = part('words') as HTMLInputElement
  find.hidden = further !== undefined || (cards.length <= MANY && words.value === '')
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

export function drawFoot(
  cards: readonly Card[],
  { readAgain, agree }: Pick<Handlers, 'readAgain' | 'agree'>,
  press?: ScreenPress,
): void {
  const slips = cards.filter(({ link }) => link?.qr === true)
  const all = slips.length > 1 ? [button(PAGE.printAll, 'quiet', () => window.print())] : []
  const close = button(PAGE.close, 'quiet', closeDialog)
  const main = press === undefined ? [] : [button(press.label, 'main', () => agree(press))]
  part('foot').replaceChildren(button(PAGE.readAgain, 'quiet', readAgain), ...all, close, ...main)
}
