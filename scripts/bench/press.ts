import { agree, createWorld, type RunResult, type World } from '../../src/local/apps-script'
import type { Model } from '../../src/local/model'
import { runDoor } from '../../src/local/transport/direct'
import type { Addon } from '../build/add-on'
import { OFFICE } from './model'

/** What one press of a door took. Letters apart, nothing in it should grow with the rows. */
export interface Press {
  readonly door: string
  readonly counts: RunResult['counts']
  /** Of the others, those by which letters tell how they get on. */
  readonly notices: number
  /** What Google would take. */
  readonly seconds: number
  /** How the run ended, and what the door said of it. */
  readonly end: string
  readonly message: string
}

/** What opens a door that nobody presses. */
const STARTS: Readonly<Record<string, 'time' | 'formSubmit'>> = {
  dailyCheck: 'time',
  onFormSubmit: 'formSubmit',
}

/** The add-on at work on one model, with somebody who says yes to everything. */
export class Desk {
  private readonly world: World

  constructor(
    private readonly addon: Addon,
    readonly model: Model,
  ) {
    this.world = createWorld(model, { pages: addon.pages })
  }

  /** @param args what a page hands over with it */
  press(door: string, ...args: string[]): Press {
    const start = STARTS[door] ?? 'menu'
    const trigger = this.model.triggers.find(({ handler }) => handler === door)
    const result = runDoor(this.world, this.addon.code, door, {
      user: OFFICE,
      answer: agree,
      start,
      ...(args.length > 0 && { args }),
      ...(trigger !== undefined && { triggerId: trigger.id }),
    })
    const told = result.value as { status: string; message: string } | undefined
    return {
      door,
      counts: result.counts,
      notices: result.calls.filter(({ call }) => call.startsWith('Cache.')).length,
      seconds: result.estimatedMs / 1000,
      end: told?.status ?? result.end,
      message: told?.message ?? result.error?.message ?? '',
    }
  }

  /** A press that must come to its end. */
  do(door: string, ...args: string[]): Press {
    const press = this.press(door, ...args)
    if (press.end !== 'done') throw new Error(`${door}: ${press.end}: ${press.message}`)
    return press
  }
}
