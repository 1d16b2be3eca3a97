import type { Execution as ExecutionRecord, Model } from '../../model'
import { COST_OF_FIRST_READ, COST_OF_SENDING, COST_OF_START, costOf, isBuffered } from '../costs'
import { errorText } from '../errors'
import { KilledError } from '../google-error'
import type { Limits } from '../limits'
import { LIMITS } from '../limits'
import type { Kind } from '../members'
import type { World } from '../world'
import { PendingWrites } from './pending-writes'
import type { RunLog } from './run-log'
import { emptyLog } from './run-log'
import type { AnswerDialog, Start } from './run-options'
import { startsByTrigger, triggerTimeUsed } from './trigger-time'

/** One run of the script while it lasts: who runs it, what it has written, what its calls cost so far. */
export class Execution {
  readonly pending: PendingWrites
  readonly log: RunLog = emptyLog()
  elapsedMs = 0
  /** Why the platform ended the run; from then on every call throws. */
  killed: string | undefined
  private hasRead = false
  private hasBuffered = false
  private readonly end: { readonly ms: number; readonly text: string }

  constructor(
    readonly world: World,
    readonly record: ExecutionRecord,
    readonly answer: AnswerDialog,
  ) {
    this.pending = new PendingWrites(world)
    this.end = this.timeLeft()
    this.spend(COST_OF_START)
    const hasGrantedNothing = this.model.grants?.[this.user]?.length === 0
    if (hasGrantedNothing && this.start !== 'open') this.kill(errorText('authorizationRequired'))
  }

  /** The scopes that this account has granted; undefined = all that there are. An opening sheet needs no grant. */
  get granted(): readonly string[] | undefined {
    const asked = this.world.scopes
    if (this.start === 'open') return asked
    const given = this.model.grants?.[this.user]
    return asked && given ? asked.filter((scope) => given.includes(scope)) : (given ?? asked)
  }

  /** Whether the account has granted all that the manifest asks for. */
  get isAuthorized(): boolean {
    const given = this.model.grants?.[this.user]
    return given === undefined || (this.world.scopes ?? []).every((scope) => given.includes(scope))
  }

  get model(): Model {
    return this.world.model
  }

  get start(): Start {
    return this.record.start
  }

  get user(): string {
    return this.record.user
  }

  get limits(): Limits {
    return LIMITS[this.model.account]
  }

  /** Charges a call with its price and with what it forces to be sent before it. Answers the milliseconds. */
  charge(call: string, kind: Kind, boxes: number): number {
    let ms = costOf(call, kind, boxes)
    if (kind === 'read') {
      if (!this.hasRead) ms += COST_OF_FIRST_READ
      if (this.hasBuffered) ms += COST_OF_SENDING
      this.hasRead = true
    }
    if (kind === 'read' || kind === 'flush') this.hasBuffered = false
    if (isBuffered(call, kind)) this.hasBuffered = true
    ms *= this.world.slowness
    this.spend(ms)
    return ms
  }

  /** Lets the time pass, for this run and for the world. */
  spend(ms: number): void {
    this.model.now += ms
    this.age(ms)
  }

  /** Lets only the run's own time pass: the world's clock has moved on already. Ends the run when its time is over. */
  age(ms: number): void {
    this.elapsedMs += ms
    if (this.elapsedMs > this.end.ms) this.kill(this.end.text)
  }

  private timeLeft(): Execution['end'] {
    const { start, limits } = this
    if (start === 'open') return { ms: limits.simpleTriggerMs, text: errorText('runTime') }
    const run = { ms: limits.runMs, text: errorText('runTime') }
    if (!startsByTrigger(start)) return run
    const today = limits.triggerMsPerDay - triggerTimeUsed(this.model, this.user)
    return today < run.ms ? { ms: today, text: errorText('triggerTime') } : run
  }

  /** Ends the run as the platform does: what was not flushed is lost, its locks are free. */
  kill(reason: string): void {
    if (this.killed !== undefined) return
    this.killed = reason
    this.pending.drop()
    this.releaseLocks()
  }

  refuseWhenKilled(): void {
    if (this.killed !== undefined) throw new KilledError(this.killed)
  }

  releaseLocks(): void {
    for (const [name, holder] of Object.entries(this.model.locks)) {
      if (holder === this.record.number) delete this.model.locks[name]
    }
  }
}
