import type { ContextHost } from '../apps-script/context/script-context'
import { runInContext } from '../apps-script/context/script-context'
import { MustWait } from '../apps-script/execution/must-wait'
import type { Run } from '../apps-script/execution/run'
import { beginRun, endRun } from '../apps-script/execution/run'
import type { RunOptions } from '../apps-script/execution/run-options'
import type { RunResult } from '../apps-script/execution/run-result'
import type { World } from '../apps-script/world'

/**
 * Runs one door of the bundle to its end on this thread. Nothing else runs meanwhile: a lock that somebody else
 * holds stays held until the time for it is over. Changes the world's model.
 */
export function runDoor(world: World, code: string, door: string, options: RunOptions = {}): RunResult {
  const run = beginRun(world, door, options)
  return endRun(run, runInContext(code, door, run.args, hostOf(run), run.description))
}

function hostOf({ execution, dispatcher }: Run): ContextHost {
  const { model, random } = execution.world
  return {
    invoke(reference, member, args) {
      let answer = dispatcher.invoke(reference, member, args)
      while (answer instanceof MustWait) {
        letPass(execution, answer)
        answer = dispatcher.resume()
      }
      return answer
    },
    log: (level, text) => {
      execution.log.lines.push({ level, text })
    },
    now: () => model.now,
    random,
  }
}

function letPass(execution: Run['execution'], wait: MustWait): void {
  const rest = Math.max(0, wait.until - execution.model.now)
  execution.model.now += rest
  if (wait.charged) execution.age(rest)
}
