import type { Running, Screen, ScreenAnswer } from '../domain/screen'
import { PAGE } from '../text/screens'
import { drawRunning } from './draw-running'
import { part } from './element'
import { follow } from './follow'
import { say } from './say'
import { pressOnScreen } from './server'

/** Shows how a run gets on, with its button to stop; undefined shows nothing. */
export const showRunning = (name: string, running: Running | undefined): void =>
  drawRunning(running, (stopped) => void stop(name, stopped))

/** Until what runs has ended; then the page shows, and says, what came of it. @returns how to end it sooner */
export function followOn(name: string, show: (screen: Screen) => void): () => void {
  const take = ({ status, message, screen }: ScreenAnswer): boolean => {
    if (screen?.running !== undefined) {
      part('lead').textContent = screen.lead
      showRunning(name, screen.running)
      say('', 'done')
      return true
    }
    if (screen !== undefined) show(screen)
    if (status === 'done') part('lead').focus()
    else say(message, status)
    return false
  }
  return follow(name, take, () => say(PAGE.outOfTouch, 'refused'))
}

/** While the page waits for its own press, which says by itself what came of it. @returns how to end it */
export function lookOn(name: string): () => void {
  const end = follow(name, ({ screen }) => {
    showRunning(name, screen?.running)
    return true
  })
  return () => {
    end()
    showRunning(name, undefined)
  }
}

async function stop(name: string, { key, stop: press }: Running): Promise<void> {
  const button = part('stop') as HTMLButtonElement
  try {
    await pressOnScreen(name, { act: press?.act ?? '', key, seen: '' })
    button.hidden = true
    part('how').textContent = PAGE.stopping
    part('lead').focus()
  } catch {
    button.disabled = false
    say(PAGE.notStopped, 'refused')
  }
}
