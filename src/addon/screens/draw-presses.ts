import type { CardPress } from '../domain/screen'
import { PAGE } from '../text/screens'
import { button, element } from './element'

/** The buttons of a card. One that asks first puts its question in their place, until it is answered. */
export function drawPresses(presses: readonly CardPress[], go: (act: string) => void): HTMLElement {
  const row = element('div', 'presses')
  const showButtons = (focused?: CardPress): void => {
    const buttons = presses.map((press, place) =>
      button(press.label, place === 0 ? 'main' : 'quiet', () =>
        press.sure === undefined ? go(press.act) : ask(press, press.sure),
      ),
    )
    row.replaceChildren(...buttons)
    if (focused !== undefined) buttons[presses.indexOf(focused)]?.focus()
  }
  const ask = (press: CardPress, question: string): void => {
    const words = element('p', 'question', question)
    const yes = button(press.label, 'main', () => go(press.act))
    const back = () => showButtons(press)
    const panel = element('div', 'sure', words, element('p', 'row', yes, button(PAGE.back, 'quiet', back)))
    panel.setAttribute('role', 'group')
    panel.setAttribute('aria-label', question)
    panel.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') back()
    })
    row.replaceChildren(panel)
    yes.focus()
  }
  showButtons()
  return row
}
