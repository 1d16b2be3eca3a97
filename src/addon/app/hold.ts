import { Refusal } from '../domain/refusal'
import type { World } from '../ports'
import { snapshotOf } from './snapshot'

const LOCK_SECONDS = 20

/** A run's hold on the workbook: the lock, and what was read under it. */
export interface Hold {
  /** True for a run that asks nothing of the workbook, and so holds nothing. */
  readonly lockFree: boolean
  /** The outside; of the workbook it knows what was read since the lock was taken. */
  readonly world: World
  /** Does nothing while it is held. What was read before is read anew. @throws Refusal if another run has it. */
  take(): void
  give(): void
  /** What was read so far may have grown: it is read anew. */
  renew(): void
  /** From here on another act decides. */
  nextAct(): void
}

export function holdOn(outside: World, lockFree = false): Hold {
  const { workbook, nextAct, forget } = snapshotOf(outside.workbook)
  let isHeld = false
  return {
    lockFree,
    world: { ...outside, workbook },
    take: () => {
      if (isHeld || lockFree) return
      if (!outside.store.lock(LOCK_SECONDS)) throw new Refusal({ code: 'busy' })
      isHeld = true
      forget()
    },
    give: () => {
      if (!isHeld) return
      isHeld = false
      outside.store.unlock()
    },
    renew: forget,
    nextAct,
  }
}
