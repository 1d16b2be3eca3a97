import type { Problem } from '../domain/refusal'
import type { Act, Report, World } from '../ports'

/** A decision's own type matters only between the three functions of its act. */
export type AnyAct = Act<unknown>

/** Lets an act stand in a list beside others; its decision never leaves it. */
export const step = <Decision>(act: Act<Decision>): AnyAct => act as unknown as AnyAct

/** What one name in `main.ts` does: acts in order, with or without a person at the screen. */
export interface Door {
  /** As the menu names it; the journal says the same. */
  readonly label: string
  readonly steps: readonly AnyAct[]
  /** True if a person is at the screen, who can be asked and told. */
  readonly attended: boolean
  /** True if what was done is seen anyway, and no passing message is needed. */
  readonly quiet?: boolean
  /** True if later acts build on what earlier ones make, so that nobody can look ahead to them. */
  readonly stepByStep?: boolean
  /** True if it opens whatever the zone of workbook and program. */
  readonly anyZone?: boolean
  /** True if it only reads and leaves notices, and so needs not wait for whoever has the lock. */
  readonly lockFree?: boolean
  /** What must hold before the first act. @throws Refusal */
  readonly check?: (world: World) => void
  readonly sweep?: Sweep
  /** Tells whoever keeps the schedule, where nobody is at the screen. */
  readonly tellKeeper?: (stop: Stop, world: World) => void
}

/** Why a run did not come to its end. */
export type Stop = Problem | { readonly code: 'faulted'; readonly reference: string }

/**
 * Runs that others asked for meanwhile could not get the lock and have left: whoever holds it looks once more before it
 * goes, and does what they would have done.
 */
export interface Sweep {
  readonly isNeeded: (world: World) => boolean
  readonly steps: readonly AnyAct[]
}

/** How far a door has come, for telling it truly when something goes wrong. */
export interface Progress {
  readonly reports: Report[]
  /** True from the first write of the current act until it is sent. */
  writing: boolean
}
