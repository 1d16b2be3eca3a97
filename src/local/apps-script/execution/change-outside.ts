import type { World } from '../world'
import { Draft } from './draft'
import type { Edit } from './pending-writes'

/** A change that is no write of a run, such as a form's new answer: visible at once, also to runs on their way. */
export function changeOutside(world: World, edit: Edit): void {
  const draft = new Draft(world.model.spreadsheet)
  edit(draft)
  Object.assign(world.model.spreadsheet, draft.spreadsheet)
  world.version += 1
}
