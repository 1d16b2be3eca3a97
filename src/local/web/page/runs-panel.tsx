import { useState } from 'react'
import type { MenuEntry, TracedCall } from '../../apps-script/execution/run-log'
import type { Ended, RunDetails } from '../desk-state'
import { readRun } from './api'
import { captionOf } from './caption-of'
import { momentText, W } from './words'

/** What has run, newest first, each with its log, its error, and its calls on a time line. */
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
  const [details, setDetails] = useState<RunDetails>()
  const total = Object.values(run.counts).reduce((sum, count) => sum + count, 0)
  return (
    <li className={run.end}>
      <div>
        <strong>{W.handlers[run.door as keyof typeof W.handlers] ?? caption}</strong> · {W.ends[run.end]}
      </div>
      <div className="hint">
        {momentText(run.startedAt)} · {W.starts[run.start]} · {run.user}
      </div>
      <div className="text">{run.message}</div>
      <details
        onToggle={async ({ currentTarget }) => {
          if (currentTarget.open && !details) setDetails(await readRun(run.number))
        }}
      >
        <summary>
          {W.trace}: {W.calls(total)}, {W.atGoogle(run.estimatedMs)}
        </summary>
        {details && <Details details={details} totalMs={run.estimatedMs} />}
      </details>
    </li>
  )
}

function Details({ details: { calls, lines, error }, totalMs }: { details: RunDetails; totalMs: number }) {
  return (
    <>
      {error && (
        <>
          <h3>{W.error}</h3>
          <pre>{error.stack || error.message}</pre>
        </>
      )}
      <h3>{W.lines}</h3>
      {lines.length === 0 && <p className="empty">{W.noLines}</p>}
      {lines.length > 0 && <pre>{lines.map(({ level, text }) => `${level}: ${text}`).join('\n')}</pre>}
      <h3>{W.callsHead}</h3>
      <p className="hint">{W.callsHint}</p>
      <Trace calls={calls.filter(({ kind, error }) => kind !== 'handle' || error)} totalMs={totalMs} />
    </>
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
            <span className="call" title={call}>
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
