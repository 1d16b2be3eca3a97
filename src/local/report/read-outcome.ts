import * as z from 'zod/mini'
import { COUNT_NAMES, type Counts, type Status } from './door-report'

const outcome = z.object({
  status: z.enum(['done', 'refused', 'fault']),
  message: z.string(),
  counts: z.partialRecord(z.enum(COUNT_NAMES), z.number()),
})

/** What a door of the add-on gave back, whole. */
export interface Outcome {
  readonly status: Status
  readonly message: string
  readonly counts: Counts
}

export const noCounts = (): Counts => Object.fromEntries(COUNT_NAMES.map((name) => [name, 0])) as Counts

/** What a door gave back, if it keeps to the agreement; undefined for anything else. */
export function readOutcome(value: unknown): Outcome | undefined {
  const { success, data } = outcome.safeParse(value)
  return success ? { ...data, counts: { ...noCounts(), ...data.counts } } : undefined
}
