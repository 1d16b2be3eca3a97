const FIRST = 2000
const LAST = 2100

/** A year that somebody can plan for: 1900 or 20270 in a box is a slip of the pen. */
export const isPlanYear = (year: number): boolean => year >= FIRST && year <= LAST
