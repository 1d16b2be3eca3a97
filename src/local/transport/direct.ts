import type { ContextHost } from '../apps-script/context/script-context'
import { openContext } from '../apps-script/context/script-context'
import { MustWait } from '../apps-script/execution/must-wait'
import type { Run } from '../apps-script/execution/run'
import { beginRun, endRun } from '../apps-script/execution/run'
import type { RunOptions } from '../apps-script/execution/run-options'
import type { RunResult } from '../apps-script/execution/run-result'
import type { World } from '../apps-script/world'

/**
 * Runs one door of the bundle to its end on this thread. Nothing else runs meanwhile: a lock that somebody else
 * holds stays held until the time for it is over. Changes the world's model.
 * @param open gives the context to run in; a new one, as at Google, unless somebody has thousands of runs to do
 */
export function runDoor(
  world: World,
  code: string,
  door: string,
  options: RunOptions = {},
  open = openContext,
): RunResult {
  const run = beginRun(world, door, options)
  return endRun(run, open(code, door, run.description).run(door, run.args, hostOf(run)))
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
