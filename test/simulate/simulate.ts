import * as fc from 'fast-check'
import { happenings } from './commands'
import { Life, type Plant } from './life'

export interface Simulation {
  readonly seed: number
  /** How many offices live. */
  readonly offices: number
  /** How many things happen to each at most. */
  readonly happenings: number
  /** Stop trying to make a failure shorter after this long, in milliseconds. */
  readonly patience: number
  /** Harm done to the program on purpose, to see that it is noticed; then nothing is made shorter. */
  readonly plant?: Plant
}

/** Lets random offices live; throws with the seed and the shortest story found if one of them comes to harm. */
export function simulate({ seed, offices, happenings: most, patience, plant }: Simulation): void {
  fc.assert(
    fc.property(happenings(most), (story) =>
      fc.modelRun(() => ({ model: {}, real: new Life(plant) }), story),
    ),
    {
      seed,
      numRuns: offices,
      interruptAfterTimeLimit: patience,
      markInterruptAsFailure: false,
      endOnFailure: plant !== undefined,
      verbose: 1,
    },
  )
}
