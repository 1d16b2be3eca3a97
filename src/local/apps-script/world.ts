import type { Model, SentMail } from '../model'
import type { Behaviours } from './behaviours'
import { AS_CLAIMED } from './behaviours'
import type { Delivery } from './delivery'
import type { Random } from './random'
import { seededRandom } from './random'

/** The pretended Google while it runs: the model, and what the model need not keep between two commands. */
export interface World {
  readonly model: Model
  readonly random: Random
  /** The scopes of the script's manifest; absent = all. */
  readonly scopes: readonly string[] | undefined
  /** The HTML files of the script project, by name. */
  readonly pages: Readonly<Record<string, string>>
  /** Members that this Google does not have, such as `Form.setPublished`: undefined when asked for. */
  readonly lacking: readonly string[]
  readonly behaviours: Behaviours
  /** How many times longer than in the table of costs calls take. */
  readonly slowness: number
  /** Takes each letter at the moment when it leaves. Who takes it for good answers nothing; else the run waits. */
  readonly deliver: (letter: SentMail) => Delivery | undefined
  /** Grows each time writes become visible, so that a run sees that its draft is stale. */
  version: number
  /** By store and key: what was put and until when (milliseconds since 1970). */
  readonly cache: Map<string, { value: string; until: number }>
}

export interface WorldOptions {
  readonly seed?: number
  readonly scopes?: readonly string[]
  readonly lacking?: readonly string[]
  readonly pages?: Readonly<Record<string, string>>
  /** Where this Google differs from what the stand-in claims. */
  readonly behaviours?: Partial<Behaviours>
  readonly slowness?: number
  readonly deliver?: World['deliver']
}

/** A world over that model, which every run changes in place. The same seed gives the same ids. */
export function createWorld(model: Model, options: WorldOptions = {}): World {
  return {
    model,
    random: seededRandom(options.seed ?? 1),
    scopes: options.scopes,
    lacking: options.lacking ?? [],
    pages: options.pages ?? {},
    behaviours: { ...AS_CLAIMED, ...options.behaviours },
    slowness: options.slowness ?? 1,
    deliver: options.deliver ?? (() => undefined),
    version: 0,
    cache: new Map(),
  }
}
