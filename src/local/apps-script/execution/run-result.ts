import type { ExecutionEnd } from '../../model'
import type { Thrown } from '../context/script-context'
import type { Kind } from '../members'
import type { RunLog, TracedCall } from './run-log'

/** Service calls by kind; handles are none. */
export type Counts = Record<Exclude<Kind, 'handle'>, number>

/** All that a run did. */
export interface RunResult extends RunLog {
  readonly door: string
  readonly end: ExecutionEnd
  /** What the door returned; references to services are not kept. */
  readonly value: unknown
  readonly error: Thrown | undefined
  readonly counts: Counts
  /** What Google would take, by the table of costs. */
  readonly estimatedMs: number
}

export function countCalls(calls: readonly TracedCall[]): Counts {
  const counts: Counts = { read: 0, write: 0, flush: 0, mail: 0, other: 0 }
  for (const { kind } of calls) if (kind !== 'handle') counts[kind] += 1
  return counts
}
