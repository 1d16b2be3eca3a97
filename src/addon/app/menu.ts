import type { MenuEntry } from '../ports'
import { MENU } from '../text/menu'
import type { DoorName } from './doors'

export const MENU_TITLE = MENU.title

const item = (door: DoorName & keyof typeof MENU): MenuEntry => ({ label: MENU[door], door })

/** Acts in the order of the year; an item names a door, so one without a function behind it does not compile. */
export const menu = (): readonly MenuEntry[] => [
  item('updateAll'),
  'separator',
  { label: MENU.registrations, entries: [item('importResponses'), item('checkRegistrations')] },
  { label: MENU.plan, entries: [item('buildYearlyPlan')] },
  { label: MENU.followUp, entries: [item('showBoard'), item('remindOverdueCells'), item('reportOverdue')] },
  { label: MENU.counts, entries: [item('countCategories')] },
  'separator',
  item('undo'),
]
