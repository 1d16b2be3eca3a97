/**
 * The list with one thing more. Most lists of a slot hold one thing, and an array that is made with it is small; one that
 * it is pushed on keeps room for sixteen.
 */
export const withOne = <T>(list: readonly T[], one: T): readonly T[] =>
  list.length === 0 ? [one] : [...list, one]
