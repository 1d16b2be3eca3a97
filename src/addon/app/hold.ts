import { Refusal } from '../domain/refusal'
import type { World } from '../ports'
import { knownStore } from './known-store'
import { snapshotOf } from './snapshot'

const LOCK_SECONDS = 20

/** A run's hold on the workbook: the lock, and what was read under it. */
export interface Hold {
  /** True for a run that asks nothing of the workbook, and so holds nothing. */
  readonly lockFree: boolean
  /** The outside; of workbook and store it knows what was read since the lock was taken. */
  readonly world: World
  /** Does nothing while it is held. What was read before is read anew. @throws Refusal if another run has it. */
  take(): void
  give(): void
  /** What was read so far may have grown: it is read anew. */
  renew(): void
  /** What was read so far may be old: it is compared with the tab before rows of it are written. */
  doubt(): void
}

export function holdOn(outside: World, lockFree = false): Hold {
  const snapshot = snapshotOf(outside.workbook)
  const { store, forget } = knownStore(outside.store)
  const renew = (): void => {
    snapshot.forget()
    forget()
  }
  let isHeld = false
  return {
    lockFree,
    world: { ...outside, workbook: snapshot.workbook, store },
    take: () => {
      if (isHeld || lockFree) return
      if (!store.lock(LOCK_SECONDS)) throw new Refusal({ code: 'busy' })
      isHeld = true
      renew()
    },
    give: () => {
      if (!isHeld) return
      isHeld = false
      store.unlock()
    },
    renew,
    doubt: snapshot.doubt,
  }
}
