import type { PlanNews } from '../../domain/task'
import type { World } from '../../ports'
import { buildYearlyPlan } from './command'

/**
 * What building the plan now would change; undefined if nothing but its looks, or if there is no topic to plan yet.
 * @throws Refusal as building does
 */
export function planNews(world: World): PlanNews | undefined {
  const { picture, first, planned, year, changes } = buildYearlyPlan.prepare(world)
  if (picture === undefined || (first && planned === 0)) return undefined
  const [added, changed, gone] = [changes.added.length, changes.changed.length, changes.gone.length]
  return added + changed + gone === 0 ? undefined : { year, first, topics: planned, added, changed, gone }
}
