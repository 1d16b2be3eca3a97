import { isSetUp } from '../features/make-tabs/is-set-up'
import type { MenuEntry } from '../ports'
import { MENU } from '../text/menu'
import type { DoorName } from './doors'

export const MENU_TITLE = MENU.title

const item = (door: DoorName & keyof typeof MENU): MenuEntry => ({ label: MENU[door], door })

/**
 * Acts in the order of the year; an item names a door, so one without a function behind it does not compile. Before
 * set-up only that is offered.
 * @param tabs names of the workbook's tabs
 */
export const menu = (tabs: readonly string[]): readonly MenuEntry[] =>
  isSetUp(tabs) ? fullMenu() : [{ label: MENU.firstSetUp, door: 'setUp' satisfies DoorName }]

const fullMenu = (): readonly MenuEntry[] => [
  item('showWorkboard'),
  item('updateAll'),
  'separator',
  {
    label: MENU.registrations,
    entries: [item('importResponses'), item('checkRegistrations'), item('showWaitingRegistrations')],
  },
  { label: MENU.plan, entries: [item('buildYearlyPlan'), item('readPlanChanges')] },
  {
    label: MENU.followUp,
    entries: [
      item('showBoard'),
      item('remindOverdueCells'),
      item('readLetters'),
      item('showSending'),
      item('showMessages'),
      item('reportOverdue'),
      item('showDoubtfulLetters'),
      item('sendTestLetter'),
    ],
  },
  { label: MENU.counts, entries: [item('countCategories'), item('reportQuarter')] },
  'separator',
  item('undo'),
  {
    label: MENU.office,
    entries: [
      item('setUp'),
      item('refreshForms'),
      item('showFormLinks'),
      item('checkHealth'),
      item('showSchedule'),
    ],
  },
  { label: MENU.help, entries: [item('checkPlatform')] },
]
