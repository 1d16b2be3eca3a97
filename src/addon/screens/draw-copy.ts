import type { Card } from '../domain/screen'
import { PAGE } from '../text/screens'
import { button, element } from './element'

/** A text with the button that puts it into the clipboard. */
export function drawCopy({ label, text }: NonNullable<Card['copy']>): HTMLElement {
  const shown = element('p', 'copied-text', text)
  const said = element('span', 'said')
  said.setAttribute('role', 'status')
  const press = button(label, 'quiet', () => {
    void putIntoClipboard(text, shown).then((isThere) => {
      said.textContent = isThere ? PAGE.copied : PAGE.copyByHand
    })
  })
  return element('div', 'copy', shown, element('p', 'row', press, said))
}

/** Google's frame may forbid the clipboard; the older way works on what is selected, which a person can copy too. */
async function putIntoClipboard(text: string, shown: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    window.getSelection()?.selectAllChildren(shown)
    return document.execCommand('copy')
  }
}
