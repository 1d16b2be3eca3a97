import { googleError } from '../errors'
import { GoogleError, KilledError, NotImplementedError } from '../google-error'
import { kindOf } from '../members'
import type { Service } from '../service'
import type { Wire } from '../wire'
import { fromWire, References, toWire } from '../wire'
import type { Execution } from './execution'
import { MustWait } from './must-wait'
import { missingScope } from './permissions'
import type { TracedCall } from './run-log'
import type { Fault, RunOptions } from './run-options'

export type Answer =
  | { readonly value: Wire; readonly error?: undefined }
  | { readonly error: { readonly name: string; readonly message: string } }

/** Answers the calls of one run: finds the service, counts and charges the call, lets the fault strike. */
export class Dispatcher {
  /** A failure of the stand-in itself: never told to the script as Google's, thrown when the run ends. */
  internalError: unknown
  private readonly references = new References()
  private suspended: { readonly wait: MustWait; readonly traced: TracedCall } | undefined

  constructor(
    private readonly execution: Execution,
    private readonly fault: Fault | undefined,
    private readonly watch: RunOptions['watch'],
  ) {}

  referTo(service: Service): number {
    return this.references.numberOf(service)
  }

  toWire(value: unknown): Wire {
    return toWire(value, this.references)
  }

  fromWire(wire: Wire): unknown {
    return fromWire(wire, this.references)
  }

  /** The answer, or what has to be waited for before `resume` gives it. */
  invoke(reference: number, member: string, args: Wire[]): Answer | MustWait {
    return this.guarded(() => {
      this.execution.refuseWhenKilled()
      const service = this.references.service(reference)
      const traced = this.trace(`${service.typeName}.${member}`, boxesIn(args[0]))
      this.watch?.(traced.number)
      this.strike(traced, false)
      this.refuseWithoutPermission(traced.call)
      return this.complete(traced, () => this.perform(service, member, args))
    })
  }

  /** Called once the wait is over. */
  resume(): Answer | MustWait {
    return this.guarded(() => {
      const { suspended } = this
      if (!suspended) throw new Error('nothing is suspended')
      this.suspended = undefined
      this.execution.refuseWhenKilled()
      return this.complete(suspended.traced, () => suspended.wait.finish())
    })
  }

  private guarded(answer: () => Wire | MustWait): Answer | MustWait {
    try {
      const value = answer()
      return value instanceof MustWait ? value : { value }
    } catch (error) {
      if (
        error instanceof GoogleError ||
        error instanceof KilledError ||
        error instanceof NotImplementedError
      ) {
        return { error: { name: error.name, message: error.message } }
      }
      this.internalError ??= error
      this.execution.kill('the stand-in failed')
      return { error: { name: 'StandInFailed', message: String(error) } }
    }
  }

  private complete(traced: TracedCall, effect: () => unknown): Wire | MustWait {
    let value: Wire
    try {
      value = toWire(effect(), this.references)
    } catch (error) {
      if (error instanceof MustWait) {
        this.suspended = { wait: error, traced }
        return error
      }
      traced.error = String(error)
      throw error
    }
    this.charge(traced, value)
    this.strike(traced, true)
    return value
  }

  private trace(call: string, boxes: number): TracedCall {
    const kind = kindOf(call)
    if (!kind) throw new NotImplementedError(call)
    const traced = { number: this.execution.log.calls.length + 1, call, kind, boxes, ms: 0 }
    this.execution.log.calls.push(traced)
    return traced
  }

  private perform(service: Service, member: string, wires: Wire[]): unknown {
    const method: unknown = Reflect.get(service, member)
    if (typeof method !== 'function')
      throw new TypeError(`${service.typeName}.${member} is listed but not written`)
    return method.apply(
      service,
      wires.map((wire) => fromWire(wire, this.references)),
    )
  }

  private charge(traced: TracedCall, value: Wire): void {
    if (traced.kind === 'read') traced.boxes = boxesIn(value)
    traced.ms = this.execution.charge(traced.call, traced.kind, traced.boxes)
    this.execution.refuseWhenKilled()
  }

  private strike(traced: TracedCall, afterEffect: boolean): void {
    const { fault } = this
    if (fault?.at !== traced.number || (fault.afterEffect ?? false) !== afterEffect) return
    traced.error = `an injected ${fault.kind}`
    if (fault.kind === 'kill') this.execution.kill('killed by an injected fault')
    this.execution.refuseWhenKilled()
    throw googleError('serviceError')
  }

  private refuseWithoutPermission(call: string): void {
    const scope = missingScope(call, this.execution.start, this.execution.granted)
    if (scope) throw googleError('noPermission', call, scope)
  }
}

/** How many boxes a grid has; a single value counts as one. */
function boxesIn(wire: Wire): number {
  if (!Array.isArray(wire)) return 1
  const [first] = wire
  return wire.length * (Array.isArray(first) ? first.length : 1)
}
