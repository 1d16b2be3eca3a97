import type { RunOptions, RunResult, World } from '../apps-script'
import { beginRun } from '../apps-script/execution/run'
import type { Random } from '../apps-script/random'
import { seededRandom } from '../apps-script/random'
import { BridgedRun } from './bridged-run'
import { ScriptWorker } from './script-worker'

export interface DoorRequest {
  readonly door: string
  readonly options?: RunOptions
}

/** How many runs Google lets an account have at once. */
const RUNS_AT_ONCE = 30

/**
 * Runs doors in threads of their own, so that they overlap: services are served here, and a seeded choice says
 * whose call is answered next. The same seed over the same model gives the same story.
 */
export class Bridge {
  private readonly workers: ScriptWorker[] = []

  constructor(private readonly code: string) {}

  /** Starts the doors together and runs them to their ends. Results in the order of the requests. */
  async run(world: World, requests: readonly DoorRequest[], seed = 1): Promise<RunResult[]> {
    if (requests.length > RUNS_AT_ONCE) throw new RangeError(`at most ${RUNS_AT_ONCE} runs at once`)
    try {
      return await this.play(world, requests, seededRandom(seed))
    } catch (error) {
      await this.close()
      throw error
    }
  }

  /** Ends the threads; they start again at the next run. */
  async close(): Promise<void> {
    await Promise.all(this.workers.splice(0).map((worker) => worker.close()))
  }

  private async play(world: World, requests: readonly DoorRequest[], choose: Random): Promise<RunResult[]> {
    const runs = requests.map(({ door, options = {} }, index) => {
      const run = beginRun(world, door, options)
      return new BridgedRun(run, this.worker(index), Math.floor(choose() * 2 ** 32))
    })
    for (const run of runs) run.start()
    await Promise.all(runs.map((run) => run.listen()))
    for (let open = runs; open.length > 0; open = runs.filter(({ result }) => !result)) {
      await pick(ready(open, world), choose).proceed()
    }
    return runs.flatMap(({ result }) => result ?? [])
  }

  private worker(index: number): ScriptWorker {
    this.workers[index] ??= new ScriptWorker(this.code)
    return this.workers[index]
  }
}

/** Those that can go on; when all wait, the clock moves on to the first whose wait is over then. */
function ready(open: readonly BridgedRun[], world: World): BridgedRun[] {
  const able = open.filter((run) => run.isReady())
  if (able.length > 0) return able
  world.model.now = Math.min(...open.map(({ waitsUntil }) => waitsUntil))
  return open.filter((run) => run.isReady())
}

function pick<T>(from: readonly T[], choose: Random): T {
  const picked = from[Math.floor(choose() * from.length)]
  if (picked === undefined) throw new Error('no run can go on')
  return picked
}
