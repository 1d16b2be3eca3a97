import { isPlanYear } from './plan-year'
import type { Registration } from './registration'
import type { StandingPlan } from './yearly-plan'

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
    if (year.value !== undefined && isPlanYear(year.value)) years.add(year.value)
  }
  return [...years].filter((year) => plans.get(year)?.head.status !== 'closed').sort((a, b) => a - b)
}
