import { useState } from 'react'
import type { MenuEntry, TracedCall } from '../../apps-script/execution/run-log'
import type { Ended } from '../desk-state'
import { readTrace } from './api'
import { captionOf } from './caption-of'
import { momentText, W } from './words'

/** What has run, newest first, each with its calls on a time line. */
export function RunsPanel({ ended, menus }: { ended: readonly Ended[]; menus: readonly MenuEntry[] }) {
  if (ended.length === 0) return <p className="empty">{W.noRuns}</p>
  return (
    <ol className="runs">
      {ended.map((run) => (
        <RunItem key={run.number} run={run} caption={captionOf(menus, run.door)} />
      ))}
    </ol>
  )
}

function RunItem({ run, caption }: { run: Ended; caption: string }) {
  const [calls, setCalls] = useState<readonly TracedCall[]>()
  const total = Object.values(run.counts).reduce((sum, count) => sum + count, 0)
  return (
    <li>
      <div>
        <strong>{caption}</strong> · {W.ends[run.end]} · {momentText(run.startedAt)} · {run.user}
      </div>
      <div className="text">{run.message}</div>
      <details
        onToggle={async ({ currentTarget }) => {
          if (currentTarget.open && !calls) setCalls(await readTrace(run.number))
        }}
      >
        <summary>
          {W.trace}: {W.calls(total)}, {W.atGoogle(run.estimatedMs)}
        </summary>
        {calls && <Trace calls={calls} totalMs={run.estimatedMs} />}
      </details>
    </li>
  )
}

function Trace({ calls, totalMs }: { calls: readonly TracedCall[]; totalMs: number }) {
  let before = 0
  return (
    <ol className="trace">
      {calls.map(({ number, call, kind, boxes, ms, error }) => {
        const left = (before / totalMs) * 100
        before += ms
        return (
          <li key={number} className={kind}>
            <span className="call">
              {call}
              {boxes > 1 && ` (${boxes})`}
              {error && ` – ${error}`}
            </span>
            <span className="line">
              <span style={{ marginLeft: `${left}%`, width: `${(ms / totalMs) * 100}%` }} />
            </span>
            <span className="ms">{Math.round(ms)}</span>
          </li>
        )
      })}
    </ol>
  )
}
