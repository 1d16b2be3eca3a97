import type { Registration } from './registration'
import type { StandingPlan } from './yearly-plan'

/** A year beyond these is a slip of the pen: no cell owes anything for it. */
const FIRST_YEAR = 2000
const LAST_YEAR = 2100

/**
 * The years in which cells owe something, in order: the plan year and every year that somebody registered for,
 * without those whose plan is closed.
 */
export function yearsOwed(
  planYear: number,
  registrations: readonly Registration[],
  plans: ReadonlyMap<number, StandingPlan>,
): number[] {
  const years = new Set([planYear])
  for (const { year } of registrations) {
    if (year.value !== undefined && year.value >= FIRST_YEAR && year.value <= LAST_YEAR) years.add(year.value)
  }
  return [...years].filter((year) => plans.get(year)?.head.status !== 'closed').sort((a, b) => a - b)
}
