import type { Scheduled } from '../../domain/schedule-owner'
import type { Act, World } from '../../ports'
import { SCHEDULE_LATER, SCHEDULE_STANDS, scheduleKept, scheduleQuestion } from '../../text/schedule'
import { openBook } from '../../workbook/book'
import { readSettings, settingsTab } from '../../workbook/tabs/settings'
import { decideSchedule, type ScheduleWork } from './decide-schedule'
import { isCopy } from './is-copy'
import { keepOwner, readOwner } from './owner-record'

type Decision = ScheduleWork | 'later' | 'stands'

/** Makes the account that presses the keeper of the schedule: one daily run and one at each form that comes. */
export const keepSchedule: Act<Decision> = {
  prepare: (world) => {
    const book = openBook(world.workbook)
    // Without settings nobody knows the hour; the step before this one makes them.
    if (book.find(settingsTab) === undefined) return 'later'
    const { dailyHour } = readSettings(book.need(settingsTab))
    const { schedule } = world
    const place = { account: schedule.account(), workbook: schedule.workbook() }
    return decideSchedule(readOwner(world), place, dailyHour, schedule.own(), isCopy(world)) ?? 'stands'
  },

  question: (decision) => (typeof decision === 'string' ? undefined : scheduleQuestion(decision)),

  apply: (decision, world) => {
    if (typeof decision === 'string') {
      const message = decision === 'later' ? SCHEDULE_LATER : SCHEDULE_STANDS
      return { message, counts: {}, changed: false }
    }
    carryOut(decision, world)
    return { message: scheduleKept(decision), counts: {}, changed: true }
  },
}

/** A run that is cut off leaves triggers that no record knows: the next set-up takes them away. */
function carryOut({ account, workbook, hour, kept, make, remove }: ScheduleWork, world: World): void {
  const { schedule } = world
  if (make.length > 0) schedule.demandPermissions()
  for (const id of remove) schedule.remove(id)
  const idFor = (door: Scheduled): string =>
    kept[door] ?? (door === 'dailyCheck' ? schedule.runDaily(door, hour) : schedule.runOnSubmit(door))
  const triggers = { dailyCheck: idFor('dailyCheck'), onFormSubmit: idFor('onFormSubmit') }
  keepOwner({ email: account, workbook, hour, triggers }, world)
}
