import type { RunOptions, RunResult, World } from '../apps-script'
import { beginRun, type Run } from '../apps-script/execution/run'
import type { Dialog, Screen } from '../apps-script/execution/run-log'
import type { DialogAnswer, LaterAnswer } from '../apps-script/execution/run-options'
import { BridgedRun } from '../transport/bridged-run'
import type { ScriptWorker } from '../transport/script-worker'

/** How a run waits: until something else may have happened. */
export type Pause = () => Promise<void>

/** A run whose dialogs a person answers, and which that person can stop. */
export class LiveRun {
  /** What it asks now; nothing while it goes on by itself. */
  dialog: Dialog | undefined
  private shown = 0
  private readonly run: Run
  private readonly bridged: BridgedRun

  /** @param fromWindow true if a window of the add-on asked for it */
  constructor(
    world: World,
    door: string,
    options: RunOptions,
    worker: ScriptWorker,
    seed: number,
    readonly fromWindow: boolean,
  ) {
    this.run = beginRun(world, door, { ...options, answer: (dialog) => this.ask(dialog) })
    this.bridged = new BridgedRun(this.run, worker, seed)
  }

  get number(): number {
    return this.run.execution.record.number
  }

  get door(): string {
    return this.run.door
  }

  get elapsedMs(): number {
    return this.run.execution.elapsedMs
  }

  get calls(): number {
    return this.run.execution.log.calls.length
  }

  get waitsUntil(): number {
    return this.bridged.waitsUntil
  }

  /** Windows that it has opened since this was asked last: they stand while it goes on. */
  newScreens(): readonly Screen[] {
    const fresh = this.run.execution.log.screens.slice(this.shown)
    this.shown += fresh.length
    return fresh
  }

  isReady(): boolean {
    return this.bridged.isReady()
  }

  /** Runs it to its end; `step` follows each call, `pause` passes the time while it waits. */
  async play(step: Pause, pause: Pause): Promise<RunResult> {
    this.bridged.start()
    await this.bridged.listen()
    while (!this.bridged.result) {
      if (!this.isReady()) await pause()
      else {
        await this.bridged.proceed()
        await step()
      }
    }
    return this.bridged.result
  }

  /** False if it asks nothing now. */
  answer(answer: DialogAnswer): boolean {
    if (!this.dialog) return false
    this.give(answer)
    return true
  }

  /** Ends it as the platform does when its time is over. */
  stop(reason: string): void {
    this.run.execution.kill(reason)
  }

  private give: (answer: DialogAnswer) => void = () => undefined

  private ask(dialog: Dialog): LaterAnswer {
    let given: DialogAnswer | undefined
    this.dialog = dialog
    this.give = (answer) => {
      given = answer
      this.dialog = undefined
    }
    return { given: () => given }
  }
}
