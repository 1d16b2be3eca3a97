import * as fc from 'fast-check'
import type { Happening } from './happening'
import { Life, type Plant } from './life'
import { OFFICE_YEAR } from './office-year'
import { ORDER } from './order'
import { Promises } from './promises'
import { RUNS } from './runs'
import { SENDERS } from './senders'
import { shortest } from './shortest'
import { STAFF } from './staff'

export interface Simulation {
  readonly seed: number
  /** How many offices live. */
  readonly offices: number
  /** How many things happen to each. */
  readonly happenings: number
  /** Stop trying to make a failure shorter after this long, in milliseconds; 0 makes nothing shorter. */
  readonly patience: number
  /** Harm done to the program on purpose, to see that it is noticed. */
  readonly plant?: Plant
}

/** What came to pass: how often each kind of thing happened or could not, and how runs ended. */
export interface Lived {
  readonly years: number[]
  readonly outcomes: Map<string, number>
  readonly counts: Map<string, { happened: number; idle: number }>
}

const ANY = fc.oneof(...SENDERS, ...STAFF, ...OFFICE_YEAR, ...RUNS, ...ORDER)

/** Lets random offices live; throws with the seed and the shortest story found if one of them comes to harm. */
export function simulate({ seed, offices, happenings, patience, plant }: Simulation): Lived {
  const story = fc.array(ANY, { minLength: happenings, maxLength: happenings, size: 'max' })
  const lived: Lived = { years: [], outcomes: new Map(), counts: new Map() }
  for (const [office, each] of fc.sample(story, { seed, numRuns: offices }).entries()) {
    const harm = live(each, plant, lived)
    if (harm === undefined) continue
    const until = each.slice(0, harm.at + 1)
    const same = (part: readonly Happening[]) => {
      const other = live(part, plant)
      return other?.kind === harm.kind ? part.slice(0, other.at + 1) : undefined
    }
    throw new Error(told(seed, office + 1, shortest(until, same, patience), until.length), {
      cause: harm.error,
    })
  }
  return lived
}

const told = (seed: number, office: number, story: readonly Happening[], of: number): string =>
  [
    `seed ${seed}, office ${office}: harm came after ${of} happenings; of these are enough:`,
    ...story.map(({ text }, at) => `  ${at + 1}. ${text}`),
  ].join('\n')

interface Harm {
  /** Which promise was broken, whatever it was broken with. */
  readonly kind: string
  readonly error: Error
  readonly at: number
}

/** @param lived takes what came to pass */
function live(story: readonly Happening[], plant?: Plant, lived?: Lived): Harm | undefined {
  const life = new Life(plant)
  const promises = new Promises(life)
  for (const [at, { kind, work }] of story.entries())
    try {
      const happened = work(life)
      const count = lived?.counts.get(kind) ?? { happened: 0, idle: 0 }
      count[happened ? 'happened' : 'idle'] += 1
      lived?.counts.set(kind, count)
      promises.mustHold()
    } catch (error) {
      if (!(error instanceof Error)) throw error
      return { kind: error.message.split(/[:\n]/)[0]?.replace(/\d+/g, '0') ?? '', error, at }
    }
  lived?.years.push(life.years)
  for (const [words, times] of life.outcomes)
    lived?.outcomes.set(words, (lived.outcomes.get(words) ?? 0) + times)
  return undefined
}
