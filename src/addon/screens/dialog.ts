import type { Screen, ScreenAnswer } from '../domain/screen'
import { PAGE } from '../text/screens'
import { drawFoot, drawScreen } from './draw-screen'
import { part } from './element'
import { type Press, pressOnScreen, readScreen } from './server'

/** What the script put into the page when it opened it. */
interface Given {
  readonly name: string
  readonly screen: Screen
}

function start(): void {
  const text = document.getElementById('given')?.textContent ?? ''
  if (text === '') {
    part('lead').textContent = PAGE.unread
    return
  }
  const { name, screen } = JSON.parse(text) as Given
  const show = (next: Screen): void => drawScreen(next, { press, readAgain })
  const readAgain = (): void => void ask(PAGE.reading, () => readScreen(name), show, false)
  const press = (pressed: Press): void =>
    void ask(PAGE.working, () => pressOnScreen(name, pressed), show, true)
  // A list that is empty has its button to read again, too; so has one that was never drawn.
  drawFoot([], readAgain)
  show(screen)
}

/** While an answer is awaited nothing can be pressed; what it says is read out, and gets the focus. */
async function ask(
  waiting: string,
  question: () => Promise<ScreenAnswer>,
  show: (screen: Screen) => void,
  tellsIfDone: boolean,
): Promise<void> {
  say(waiting, 'busy')
  setBusy(true)
  try {
    const { status, message, screen } = await question()
    if (screen !== undefined) show(screen)
    say(status === 'done' && !tellsIfDone ? '' : message, status)
  } catch {
    say(PAGE.lost, 'fault')
  }
  setBusy(false)
}

function say(words: string, state: ScreenAnswer['status'] | 'busy'): void {
  const note = part('note')
  note.className = `note ${state}`
  note.textContent = words
  note.hidden = words === ''
  if (words !== '') note.focus()
}

function setBusy(isBusy: boolean): void {
  document.body.setAttribute('aria-busy', String(isBusy))
  for (const id of ['find', 'cards', 'foot']) part(id).toggleAttribute('inert', isBusy)
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start)
else start()
