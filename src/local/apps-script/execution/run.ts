import type { Execution as ExecutionRecord } from '../../model'
import type { ContextDescription } from '../context/description'
import { describeContext } from '../context/description'
import type { Outcome } from '../context/script-context'
import { COST_OF_SENDING } from '../costs'
import { errorText } from '../errors'
import { GoogleError } from '../google-error'
import { rootServices } from '../services/roots'
import type { Wire } from '../wire'
import type { World } from '../world'
import { ensureZone } from '../zone'
import { Dispatcher } from './dispatcher'
import { eventArguments } from './event'
import { Execution } from './execution'
import type { RunOptions } from './run-options'
import { agree } from './run-options'
import type { RunResult } from './run-result'
import { countCalls } from './run-result'

/** A run that has begun: the transport lets its script run and then ends it. */
export interface Run {
  readonly door: string
  readonly execution: Execution
  readonly dispatcher: Dispatcher
  readonly description: ContextDescription
  readonly args: Wire[]
  readonly options: RunOptions
}

/** Enters the run in the model's list and makes its services. */
export function beginRun(world: World, door: string, options: RunOptions): Run {
  const { model } = world
  ensureZone(model.scriptTimeZone)
  const record: ExecutionRecord = {
    number: model.executions.length + 1,
    door,
    user: options.user ?? model.owner,
    start: options.start ?? 'menu',
    startedAt: model.now,
  }
  model.executions.push(record)
  const execution = new Execution(world, record, options.answer ?? agree)
  const dispatcher = new Dispatcher(execution, options.fault, options.watch)
  const roots = rootServices(execution)
  const globals = Object.fromEntries(roots.map((root) => [root.typeName, dispatcher.referTo(root)]))
  const args = eventArguments(execution, dispatcher, options)
  return { door, execution, dispatcher, description: describeContext(globals, world.lacking), args, options }
}

/** What was written becomes visible, unless the run was killed; its locks are free. Throws the stand-in's own failures. */
export function endRun(run: Run, outcome: Outcome): RunResult {
  const { execution, dispatcher, door } = run
  const { log, record, model } = execution
  killBeforeSending(run)
  const sending = sendRest(execution)
  execution.releaseLocks()
  if (dispatcher.internalError !== undefined) throw dispatcher.internalError
  const error = errorOf(door, outcome) ?? sending
  const end = execution.killed !== undefined ? 'killed' : error ? 'failed' : 'completed'
  Object.assign(record, { endedAt: model.now, end })
  return {
    door,
    end,
    value: end === 'completed' && 'value' in outcome ? dispatcher.fromWire(outcome.value) : undefined,
    error: execution.killed !== undefined ? { name: 'Killed', message: execution.killed, stack: '' } : error,
    counts: countCalls(log.calls),
    estimatedMs: Math.round(execution.elapsedMs),
    ...log,
  }
}

/** The last place where a kill can strike: after the script's last call, before Google has stored its writes. */
function killBeforeSending({ execution, options: { fault } }: Run): void {
  if (fault?.kind === 'kill' && fault.at === execution.log.calls.length + 1) {
    execution.kill('killed by an injected fault')
  }
}

function sendRest(execution: Execution): RunResult['error'] {
  if (!execution.pending.waiting) return undefined
  execution.spend(COST_OF_SENDING)
  try {
    execution.pending.commit()
    return undefined
  } catch (error) {
    if (!(error instanceof GoogleError)) throw error
    return { name: error.name, message: error.message, stack: '' }
  }
}

function errorOf(door: string, outcome: Outcome): RunResult['error'] {
  if ('missing' in outcome) return { name: 'Error', message: errorText('unknownFunction', door), stack: '' }
  return 'thrown' in outcome ? outcome.thrown : undefined
}
