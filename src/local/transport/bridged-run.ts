import type { RunResult } from '../apps-script'
import type { Answer } from '../apps-script/execution/dispatcher'
import { MustWait } from '../apps-script/execution/must-wait'
import type { Run } from '../apps-script/execution/run'
import { endRun } from '../apps-script/execution/run'
import type { WorkerMessage } from './messages'
import type { ScriptWorker } from './script-worker'

/** One of several runs that overlap. Between two steps it stands at a call, waits for something, or has ended. */
export class BridgedRun {
  result: RunResult | undefined
  private message: Exclude<WorkerMessage, { kind: 'log' }> | undefined
  private wait: { readonly what: MustWait; readonly since: number } | undefined

  constructor(
    private readonly run: Run,
    private readonly worker: ScriptWorker,
    private readonly seed: number,
  ) {}

  /** The moment when it can go on at the latest, milliseconds since 1970. */
  get waitsUntil(): number {
    return this.wait?.what.until ?? this.now
  }

  start(): void {
    const { door, args, description } = this.run
    this.worker.start({ door, args, description, seed: this.seed, now: this.now })
  }

  isReady(): boolean {
    if (!this.wait) return true
    return (
      this.run.execution.killed !== undefined || this.wait.what.isReady() || this.now >= this.wait.what.until
    )
  }

  /** Takes one step: answers the call it stands at, or ends it; then listens for the next. */
  async proceed(): Promise<void> {
    const { message, run } = this
    if (!message) throw new Error('a run cannot proceed before it has called')
    if (message.kind === 'end') {
      this.result = endRun(run, message.outcome)
      return
    }
    const answer = this.wait
      ? this.afterWaiting(this.wait)
      : run.dispatcher.invoke(message.reference, message.member, message.args)
    if (answer instanceof MustWait) {
      this.wait = { what: answer, since: this.now }
      return
    }
    this.worker.answer(answer, this.now)
    await this.listen()
  }

  /** Until the script calls or ends. */
  async listen(): Promise<void> {
    this.message = await this.worker.next((level, text) => {
      this.run.execution.log.lines.push({ level, text })
    })
  }

  private get now(): number {
    return this.run.execution.model.now
  }

  private afterWaiting({ what, since }: { what: MustWait; since: number }): Answer | MustWait {
    this.wait = undefined
    if (what.charged) this.run.execution.age(this.now - since)
    return this.run.dispatcher.resume()
  }
}
