import type { ScheduleOwner } from '../../domain/schedule-owner'
import type { World } from '../../ports'

/** Key in the store. */
const KEY = 'scheduleOwner'
/** Stands there after somebody gave the schedule up and nobody took it: whatever trigger fires does nothing. */
const RELEASED = 'released'

/** The store is the program's own: what stands under this key was written by `keepOwner`. */
export function readOwner({ store }: World): ScheduleOwner | undefined {
  const kept = store.all()[KEY]
  return kept === undefined || kept === RELEASED ? undefined : (JSON.parse(kept) as ScheduleOwner)
}

export const keepOwner = (owner: ScheduleOwner, { store }: World): void =>
  store.set({ [KEY]: JSON.stringify(owner) })

export const forgetOwner = ({ store }: World): void => store.set({ [KEY]: RELEASED })

export const isReleased = ({ store }: World): boolean => store.all()[KEY] === RELEASED
