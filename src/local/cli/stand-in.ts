import { agree, createWorld, decline, type RunResult, type Start } from '../apps-script'
import type { World } from '../apps-script/world'
import { runDoor } from '../transport/direct'
import type { Addon } from './addon'
import { readDoorCall } from './door-call'
import type { Opened } from './open-workbook'
import type { Options } from './options'
import type { DoorRun, RunDoor } from './run-doors'
import * as say from './sentences'

/** What starts these doors at Google; a person starts all others, from the menu. */
const STARTS: Readonly<Record<string, Start>> = {
  onOpen: 'open',
  onFormSubmit: 'formSubmit',
  dailyCheck: 'time',
}

const firstLine = (text: string): string => text.split('\n')[0] ?? ''

const fault = (message: string) => ({ status: 'fault', message, counts: {} })

function outcomeOf({ end, value, error }: RunResult): unknown {
  if (end === 'completed')
    return value === undefined ? { status: 'done', message: say.doorDone, counts: {} } : value
  return fault(end === 'killed' ? say.doorKilled : say.doorFault(firstLine(error?.message ?? '')))
}

/** The stand-in itself failed: the door is told as faulty, and the later doors still run. */
function ownFailure(error: unknown): DoorRun {
  const message = say.doorFault(firstLine(error instanceof Error ? error.message : String(error)))
  return {
    returned: fault(message),
    calls: { read: 0, write: 0, flush: 0, mail: 0, other: 0 },
    estimatedMs: 0,
  }
}

/** Runs doors of the add-on one after the other in one world over the opened workbook. */
export function standIn(
  { code, scopes, pages }: Addon,
  opened: Opened,
  answer: Options['answer'],
  deliver: World['deliver'],
): RunDoor {
  const world = createWorld(opened.model, { seed: opened.runs + 1, scopes, pages, deliver })
  return (called) => {
    const { door, args } = readDoorCall(called)
    try {
      const result = runDoor(world, code, door, {
        args,
        user: opened.user,
        start: STARTS[door] ?? 'menu',
        answer: answer === 'yes' ? agree : decline,
      })
      return { returned: outcomeOf(result), calls: result.counts, estimatedMs: result.estimatedMs }
    } catch (error) {
      return ownFailure(error)
    }
  }
}
