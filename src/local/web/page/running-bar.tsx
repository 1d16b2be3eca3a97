import type { MenuEntry } from '../../apps-script/execution/run-log'
import type { Running } from '../desk-state'
import { captionOf } from './caption-of'
import type { Act } from './use-desk'
import { W } from './words'

interface Props {
  readonly running: readonly Running[]
  readonly limitMs: number
  readonly menus: readonly MenuEntry[]
  readonly act: Act
}

/** Runs on their way, with what they would have cost at Google so far. */
export function RunningBar({ running, limitMs, menus, act }: Props) {
  return (
    <div className="running own" role="status">
      {running.map(({ number, door, calls, elapsedMs }) => (
        <div key={number} className="run">
          <span>
            {W.running}: <strong>{captionOf(menus, door)}</strong>
          </span>
          <progress max={limitMs} value={elapsedMs} aria-label={W.atGoogle(elapsedMs)} />
          <span>
            {W.calls(calls)}, {W.atGoogle(elapsedMs)} {W.of(limitMs)}
          </span>
          <button type="button" onClick={() => act('/stop', { run: number })}>
            {W.stop}
          </button>
        </div>
      ))}
    </div>
  )
}
