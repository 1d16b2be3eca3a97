/**
 * What a Dice coefficient of three quarters or more asks of two sets: 2 × shared ≥ ¾ × (the sizes of both). These run
 * hundreds of millions of times, so whole numbers are kept whole (`>>`, `| 0`).
 */

/** A score counts when it lies above this: 0.75 and more do. */
export const LEAST_SCORE = 0.75 - 1e-6
/** Far below the distance of any two scores. */
const ROUNDING = 1e-9

/** How many members near sets share at least, for the sizes of both together. */
export function nearlyShared(sizes: number): number {
  return (3 * sizes + 7) >> 3
}

/** The size of the smallest set that can be near one of this size. */
export function smallestNear(size: number): number {
  return ((3 * size + 4) / 5) | 0
}

/** The size of the largest set that can be near one of this size and share no more than `shared` of its members. */
export function largestNear(size: number, shared: number): number {
  return ((8 * shared) / 3 - size) | 0
}

/** How many of a set's rarest members to keep in mind so that no near set of that size or a larger one is missed. */
export function rareEnd(size: number, otherSize: number): number {
  return size - nearlyShared(size + otherSize) + 1
}

/** How many members must be shared for a score above `above`. */
export function sharedNeeded(sizes: number, above: number): number {
  return Math.floor((above * sizes) / 2 + ROUNDING) + 1
}
