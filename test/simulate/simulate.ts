import * as fc from 'fast-check'
import { happenings } from './commands'
import { Life } from './life'

export interface Simulation {
  readonly seed: number
  /** How many offices live. */
  readonly offices: number
  /** How many things happen to each at most. */
  readonly happenings: number
  /** Stop trying to make a failure shorter after this long, in milliseconds. */
  readonly patience: number
}

/** Lets random offices live; throws with the seed and the shortest story found if one of them comes to harm. */
export function simulate({ seed, offices, happenings: most, patience }: Simulation): void {
  fc.assert(
    fc.property(happenings(most), (story) => fc.modelRun(() => ({ model: {}, real: new Life() }), story)),
    { seed, numRuns: offices, interruptAfterTimeLimit: patience, markInterruptAsFailure: false, verbose: 1 },
  )
}
