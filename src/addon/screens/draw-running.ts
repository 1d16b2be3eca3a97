import type { Running } from '../domain/screen'
import { part } from './element'

/** Puts how an act gets on into its place; undefined takes it away. What stands there is mended, so that focus stays. */
export function drawRunning(running: Running | undefined, stop: (running: Running) => void): void {
  part('running').hidden = running === undefined
  if (running === undefined) return
  const { done, of, words } = running
  if (part('how').textContent !== words) part('how').textContent = words
  const bar = part('bar') as HTMLProgressElement
  bar.max = of
  bar.value = done
  const button = part('stop') as HTMLButtonElement
  button.hidden = running.stop === undefined
  button.textContent = running.stop?.label ?? ''
  button.disabled = false
  button.onclick = () => {
    button.disabled = true
    stop(running)
  }
}
