import type { ScreenAnswer } from '../domain/screen'
import { part } from './element'

/** Says something above the cards, which is read out and gets the focus; '' takes it away. */
export function say(words: string, state: ScreenAnswer['status'] | 'busy'): void {
  const note = part('note')
  note.className = `note ${state}`
  note.textContent = words
  note.hidden = words === ''
  if (words !== '') note.focus()
}
