import type { Place } from '../domain/fold'
import type { Screen, ScreenAnswer, ScreenPress } from '../domain/screen'
import { PAGE } from '../text/screens'
import { drawFoot, drawScreen } from './draw-screen'
import { part } from './element'
import { followOn, lookOn, showRunning } from './follow-run'
import { say } from './say'
import { goToRow, openDoor, type Press, pressOnScreen, readScreen } from './server'

/** What the script put into the page when it opened it; without a screen the page asks for it. */
interface Given {
  readonly name: string
  readonly screen?: Screen
}

function start(): void {
  const text = document.getElementById('given')?.textContent ?? ''
  if (text === '') {
    part('lead').textContent = PAGE.unread
    return
  }
  const { name, screen } = JSON.parse(text) as Given
  let endFollowing = (): void => undefined
  const show = (next: Screen): void => {
    endFollowing()
    drawScreen(next, { press, agree, open, go, readAgain })
    showRunning(name, next.running)
    if (next.running !== undefined) endFollowing = followOn(name, show)
  }
  const readAgain = (): void => void ask(PAGE.reading, () => readScreen(name), show, 'onlyTrouble')
  const press = (pressed: Press): void =>
    void ask(PAGE.working, () => pressOnScreen(name, pressed), show, 'all')
  const agree = async ({ act, key, follows }: ScreenPress): Promise<void> => {
    const doIt = (): Promise<ScreenAnswer> => pressOnScreen(name, { act, key, seen: '' })
    if (follows === undefined) return ask(PAGE.working, doIt, show, 'all')
    const end = lookOn(follows)
    await ask(PAGE.goesOn, doIt, show, 'onlyTrouble')
    end()
    if (part('note').hidden) part('lead').focus()
  }
  const open = (door: string): void =>
    void ask(PAGE.working, () => openThen(openDoor(door), () => readScreen(name)), show, 'all')
  // A list that is empty has its button to read again, too; so has one that was never drawn.
  drawFoot([], { readAgain, agree })
  if (screen === undefined) readAgain()
  else show(screen)
}

/** The page stays as it is: whoever goes to a row goes on from the same place. */
async function go(place: Place): Promise<void> {
  try {
    const { status, message } = await goToRow(place)
    say(status === 'done' ? '' : message, status)
  } catch {
    say(PAGE.lost, 'fault')
  }
}

/** What a door did is shown at once; where it only opened a window, nothing is done yet and nothing read. */
async function openThen(
  opening: Promise<ScreenAnswer>,
  read: () => Promise<ScreenAnswer>,
): Promise<ScreenAnswer> {
  const { status, message, screen } = await opening
  if (screen !== undefined) return { status, message: PAGE.elsewhere }
  if (status !== 'done') return { status, message }
  const { screen: next } = await read()
  return { status, message, ...(next !== undefined && { screen: next }) }
}

/** While an answer is awaited nothing can be pressed; what it says is read out, and gets the focus. */
async function ask(
  waiting: string,
  question: () => Promise<ScreenAnswer>,
  show: (screen: Screen) => void,
  tells: 'all' | 'onlyTrouble',
): Promise<void> {
  const before = document.activeElement
  say(waiting, 'busy')
  setBusy(true)
  try {
    const { status, message, screen } = await question()
    if (screen !== undefined) show(screen)
    say(status === 'done' && tells === 'onlyTrouble' ? '' : message, status)
  } catch {
    say(PAGE.lost, 'fault')
  }
  setBusy(false)
  // Where nothing is told, whoever uses the keyboard goes on where they were.
  if (part('note').hidden && before instanceof HTMLElement && before.isConnected) before.focus()
}

function setBusy(isBusy: boolean): void {
  document.body.setAttribute('aria-busy', String(isBusy))
  for (const id of ['find', 'cards', 'more', 'foot']) part(id).toggleAttribute('inert', isBusy)
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start)
else start()
