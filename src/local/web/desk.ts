import { createWorld, type RunOptions, type RunResult, type Start, type World } from '../apps-script'
import type { MenuEntry } from '../apps-script/execution/run-log'
import type { DialogAnswer } from '../apps-script/execution/run-options'
import type { Addon } from '../cli/addon'
import type { Opened } from '../cli/open-workbook'
import { readOutcome } from '../report/read-outcome'
import { ScriptWorker } from '../transport/script-worker'
import type { Ended, Jump, OpenScreen, Toasted } from './desk-state'
import { LiveRun } from './live-run'
import { type TypedBox, typeInto } from './type-into'
import * as say from './words'

/** How long a person sees a message that goes away by itself. */
const TOASTS_KEPT = 20
const ENDED_KEPT = 50
const WAIT_MS = 10
const USUAL_SCREEN = { width: 600, height: 450 }

/** A window of the add-on, with the HTML that it shows. */
export interface Screen extends OpenScreen {
  readonly html: string
}

/** What a desk needs of its surroundings. */
export interface Around {
  /** How many times faster than at Google a run goes. */
  readonly pace: number
  /** Called after whatever can be seen. */
  readonly changed: () => void
  /** Called after what the workbook must keep. */
  readonly save: () => void
  /** Takes each letter at the moment when it leaves. */
  readonly deliver: World['deliver']
}

/** A committee's office on this machine: one workbook, the add-on, and the person in front of it. */
export class Desk {
  readonly world: World
  readonly running: LiveRun[] = []
  readonly ended: (Ended & { readonly result: RunResult })[] = []
  readonly toasts: Toasted[] = []
  readonly screens: Screen[] = []
  menu: readonly MenuEntry[] = []
  jump: Jump | undefined
  /** Who sits in front of the page. */
  user: string
  private counter = 0

  constructor(
    readonly addon: Addon,
    readonly opened: Opened,
    private readonly around: Around,
  ) {
    this.user = opened.user
    const { scopes, pages } = addon
    const { deliver } = around
    this.world = createWorld(opened.model, { seed: opened.runs + 1, scopes, pages, deliver })
  }

  /** Runs a door to its end, as the person at the desk or as a trigger's owner. */
  async run(door: string, options: RunOptions = {}, fromWindow = false): Promise<RunResult> {
    const worker = new ScriptWorker(this.addon.code)
    const own = { user: this.user, ...options }
    const run = new LiveRun(this.world, door, own, worker, this.next(), fromWindow)
    let mustSave = options.start !== 'open'
    this.running.push(run)
    this.around.changed()
    try {
      const result = await run.play(
        () => this.afterCall(run),
        () => this.letWait(),
      )
      this.show(run)
      if (fromWindow && onlyLooked(result)) mustSave = false
      else this.take(run.number, result, options.start ?? 'menu')
      return result
    } finally {
      this.running.splice(this.running.indexOf(run), 1)
      await worker.close()
      this.around.changed()
      if (mustSave) this.around.save()
    }
  }

  /** Starts a run that nobody waits for; what the stand-in itself fails at is told. */
  start(door: string, options: RunOptions): void {
    this.run(door, options).catch((error: unknown) => {
      this.say(say.faulty(error instanceof Error ? error.message : String(error)))
    })
  }

  /** Something besides a run has changed the workbook. */
  noticed(): void {
    this.around.changed()
    this.around.save()
  }

  /** Builds the menu, as Google does when somebody opens the workbook. */
  async open(): Promise<void> {
    const { menus } = await this.run('onOpen', { start: 'open' })
    this.menu = menus
    this.around.changed()
  }

  /** False if that run asks nothing now. */
  answer(number: number, answer: DialogAnswer): boolean {
    const answered = this.running.find((run) => run.number === number)?.answer(answer) ?? false
    this.around.changed()
    return answered
  }

  stop(number: number): void {
    this.running.find((run) => run.number === number)?.stop(say.stopped)
    this.around.changed()
  }

  /** Runs a trigger's door now, as its owner; false if there is no such trigger. */
  runTrigger(triggerId: string): boolean {
    const trigger = this.world.model.triggers.find(({ id }) => id === triggerId)
    if (!trigger) return false
    const start = trigger.event === 'CLOCK' ? 'time' : 'formSubmit'
    this.start(trigger.handler, { start, user: trigger.owner, triggerId })
    return true
  }

  /** Somebody else sits down in front of the page. */
  async seat(user: string): Promise<void> {
    this.user = user
    await this.open()
    this.noticed()
  }

  /** A person types texts into boxes of a tab. Throws Refused, and nothing is written. */
  type(tabId: number, typed: readonly TypedBox[]): void {
    const [warning] = typeInto(this.world, tabId, typed)
    if (warning !== undefined) this.say(warning)
    this.noticed()
  }

  /** A message of the desk's own. */
  say(text: string): void {
    this.toasts.unshift({ id: this.next(), title: say.DESK, text })
    this.around.changed()
  }

  closeScreen(id: number): void {
    const at = this.screens.findIndex((screen) => screen.id === id)
    if (at >= 0) this.screens.splice(at, 1)
    this.around.changed()
  }

  private take(number: number, result: RunResult, start: Start): void {
    const { door, counts, estimatedMs, end } = result
    const record = this.world.model.executions[number - 1]
    const told = readOutcome(result.value)?.message ?? (result.error ? say.faulty(result.error.message) : '')
    if (start !== 'open' || result.end !== 'completed') {
      this.ended.unshift({
        number,
        door,
        user: record?.user ?? '',
        start,
        startedAt: record?.startedAt ?? 0,
        end,
        message: told,
        counts,
        estimatedMs,
        result,
      })
      this.ended.splice(ENDED_KEPT)
    }
    for (const { title, text } of result.toasts) this.toasts.unshift({ id: this.next(), title, text })
    this.toasts.splice(TOASTS_KEPT)
    const shown = result.shown[result.shown.length - 1]
    if (shown && result.end === 'completed') this.jump = { id: this.next(), ...shown }
  }

  /** A window stands from the moment when it is opened. One takes the place of another of its kind. */
  private show(run: LiveRun): void {
    for (const { kind, title, html, width, height } of run.newScreens()) {
      const size = { width: width ?? USUAL_SCREEN.width, height: height ?? USUAL_SCREEN.height }
      const other = this.screens.findIndex((screen) => screen.kind === kind)
      if (other >= 0) this.screens.splice(other, 1)
      this.screens.push({ id: this.next(), kind, title, html, ...size })
    }
  }

  private next(): number {
    this.counter += 1
    return this.counter
  }

  /** A run is shown as slow as it would be, so many times faster. */
  private paced = new WeakMap<LiveRun, number>()

  private async afterCall(run: LiveRun): Promise<void> {
    this.show(run)
    const spent = this.paced.get(run) ?? 0
    const rest = run.elapsedMs / this.around.pace - spent
    if (rest < WAIT_MS) return
    this.paced.set(run, spent + rest)
    this.around.changed()
    await sleep(rest)
  }

  /** Where all wait, the clock moves on to the first whose wait ends by itself; a person may take any time. */
  private async letWait(): Promise<void> {
    const stuck = this.running.every((run) => !run.isReady())
    const first = Math.min(...this.running.map((run) => run.waitsUntil))
    if (stuck && Number.isFinite(first)) this.world.model.now = first
    else await sleep(WAIT_MS)
  }
}

/** A window that looks again and again how things stand would bury the other runs, and leaves nothing to save. */
const onlyLooked = ({ calls }: RunResult): boolean =>
  calls.every(({ kind, call }) => kind === 'handle' || kind === 'read' || LOOKS.test(call))

const LOOKS = /^(Cache|Lock|Session)\.|\.get[A-Z]\w*$/

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
