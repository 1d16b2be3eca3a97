import type { RunOptions } from '../apps-script'
import type { Model } from '../model'
import type { Place } from './write-response'

/** A run that a trigger asks for: `runDoor(world, code, door, options)`. */
export interface FiredTrigger {
  readonly triggerId: string
  readonly door: string
  readonly options: RunOptions
}

/**
 * The runs that an answer starts: one for each trigger on the spreadsheet's forms, whichever account made it and as
 * that account. `values`: the texts Google hands over, where they are not the row's.
 */
export function firedByAnswer(
  { triggers }: Model,
  place: Place | undefined,
  values?: readonly string[],
): FiredTrigger[] {
  if (!place) return []
  return triggers
    .filter(({ event }) => event === 'ON_FORM_SUBMIT')
    .map(({ id, owner, handler }) => ({
      triggerId: id,
      door: handler,
      options: {
        start: 'formSubmit',
        user: owner,
        triggerId: id,
        submitted: { ...place, ...(values && { values }) },
      },
    }))
}
