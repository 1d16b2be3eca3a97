import type { Scheduled } from '../domain/schedule-owner'
import { buildYearlyPlan } from '../features/build-yearly-plan/command'
import { noteProgramQuietly } from '../features/check-health/program'
import { checkPlatform } from '../features/check-platform/command'
import { checkRegistrations } from '../features/check-registrations/command'
import { countCategories } from '../features/count-categories/command'
import { importResponses } from '../features/import-responses/command'
import { checkNotCopied, checkOrdered } from '../features/keep-schedule/check-run'
import { keepSchedule } from '../features/keep-schedule/command'
import { noteDailyRun } from '../features/keep-schedule/note-run'
import { keepWindow } from '../features/keep-window/command'
import { makeForms, refreshForms } from '../features/make-forms/command'
import { makeTabs } from '../features/make-tabs/command'
import { migrateWorkbook } from '../features/migrate-workbook/command'
import { remindDaily, remindShown } from '../features/remind-overdue-cells/command'
import { reportOverdue } from '../features/report-overdue/command'
import { reportQuarter, reportQuarterDaily } from '../features/report-quarter/command'
import { sendReceipts } from '../features/send-receipts/command'
import { sendTestLetter } from '../features/send-test-letter/command'
import { showBoard } from '../features/show-board/command'
import { undo } from '../features/undo/command'
import { DAILY_CHECK, FORM_SUBMITTED, MENU } from '../text/menu'
import { checkPermissions } from './check-permissions'
import { type Door, step } from './door'
import { opens } from './screen-doors'
import type { ScreenName } from './screens'
import { IMPORT_AND_CHECK, SWEEP, TAKE_IN } from './take-in'
import { tellKeeper } from './tell-keeper'

/** What just came in is checked at once, and told of. */
const TAKE_IN_AND_TELL = [TAKE_IN, step(sendReceipts)]

const pressed = (label: string, ...steps: Door['steps']): Door => ({ label, steps, attended: true })

/** Two workbooks of one committee would write to the same people. */
const sending = (label: string, ...steps: Door['steps']): Door => ({
  ...pressed(label, ...steps),
  sweep: SWEEP,
  check: checkNotCopied,
})

/** Opened by a trigger, and only by the one that set-up made. */
const scheduled = (name: Scheduled, label: string, ...steps: Door['steps']): Door => ({
  label,
  steps,
  attended: false,
  check: (world) => {
    checkPermissions(label, world)
    checkOrdered(name, world)
  },
  sweep: { ...SWEEP, steps: TAKE_IN_AND_TELL },
})

/** Whoever agreed to the letters sees how they get on. */
const remindSeen = remindShown((screen, { host }) => host.showScreen('sending' satisfies ScreenName, screen))

/** Every act by the name that the menu, the schedule and the command line call. */
export const doors = () => ({
  showWorkboard: opens('workboard'),
  showRegistrationStatuses: opens('registrationStatuses'),
  importResponses: pressed(MENU.importResponses, step(importResponses)),
  checkRegistrations: pressed(MENU.checkRegistrations, step(checkRegistrations)),
  buildYearlyPlan: pressed(MENU.buildYearlyPlan, step(buildYearlyPlan)),
  readPlanChanges: opens('planChanges'),
  showBoard: pressed(MENU.showBoard, step(showBoard)),
  countCategories: pressed(MENU.countCategories, step(countCategories)),
  updateAll: pressed(MENU.updateAll, ...IMPORT_AND_CHECK, step(showBoard), step(countCategories)),
  remindOverdueCells: sending(MENU.remindOverdueCells, ...IMPORT_AND_CHECK, step(remindSeen)),
  readLetters: opens('letters'),
  showSending: opens('sending'),
  reportOverdue: sending(MENU.reportOverdue, ...IMPORT_AND_CHECK, step(reportOverdue)),
  showMessages: opens('messages'),
  showWaitingRegistrations: opens('waitingRegistrations'),
  sendTestLetter: sending(MENU.sendTestLetter, step(sendTestLetter)),
  showDoubtfulLetters: opens('doubtfulLetters'),
  reportQuarter: sending(MENU.reportQuarter, ...IMPORT_AND_CHECK, step(reportQuarter)),
  showFormLinks: opens('formLinks'),
  undo: pressed(MENU.undo, step(undo)),
  setUp: {
    ...pressed(
      MENU.setUp,
      step(migrateWorkbook),
      step(makeTabs),
      step(keepSchedule),
      step(makeForms),
      step(noteProgramQuietly),
    ),
    stepByStep: true,
  },
  refreshForms: pressed(MENU.refreshForms, step(refreshForms)),
  checkPlatform: { ...pressed(MENU.checkPlatform, step(checkPlatform)), quiet: true },
  checkHealth: opens('health'),
  showSchedule: opens('schedule'),
  onFormSubmit: scheduled('onFormSubmit', FORM_SUBMITTED, ...TAKE_IN_AND_TELL),
  dailyCheck: {
    ...scheduled(
      'dailyCheck',
      DAILY_CHECK,
      ...IMPORT_AND_CHECK,
      step(showBoard),
      step(countCategories),
      step(keepWindow),
      step(sendReceipts),
      step(reportQuarterDaily),
      step(remindDaily),
      step(noteDailyRun),
    ),
    tellKeeper,
  },
})

export type DoorName = keyof ReturnType<typeof doors>
