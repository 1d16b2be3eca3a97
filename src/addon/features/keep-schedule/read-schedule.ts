import { lastDailyRun } from '../../domain/daily-run'
import { matchKey } from '../../domain/match-key'
import {
  compareTriggers,
  type FormToShare,
  nextRunDay,
  type ScheduleState,
} from '../../domain/schedule-state'
import type { Screen } from '../../domain/screen'
import type { World } from '../../ports'
import { scheduleScreen } from '../../text/schedule-screen'
import { openBook } from '../../workbook/book'
import { FORM_KINDS, readMadeForms } from '../../workbook/made-forms'
import { readSettings, settingsTab } from '../../workbook/tabs/settings'
import { readOwner } from './owner-record'

/** Who keeps the schedule, what runs and when, and what is left of a hand-over. @throws Refusal without settings */
export function readSchedule(world: World): Screen {
  const { schedule, store, now } = world
  const { dailyHour: hour } = readSettings(openBook(world.workbook).need(settingsTab))
  const owner = readOwner(world)
  const account = schedule.account()
  const lastRun = lastDailyRun(store.all())
  const state: ScheduleState = {
    ...compareTriggers(owner, account, schedule.own()),
    owner: owner?.email ?? '',
    account,
    hour: owner?.hour ?? hour,
    wantedHour: hour,
    lastRun,
    nextRun: nextRunDay(now, owner?.hour ?? hour, lastRun),
    forms: owner === undefined ? [] : formsToShare(owner.email, world),
  }
  return scheduleScreen(state)
}

/** Who runs the schedule also has to mend the forms, so must be an editor of those in another's Drive. */
export function formsToShare(keeper: string, { forms, store, schedule }: World): FormToShare[] {
  if (!forms.permitted()) return []
  const made = readMadeForms(store.all())
  return FORM_KINDS.flatMap((kind): FormToShare[] => {
    const form = made[kind]
    if (form === undefined || form.workbook !== schedule.workbook() || isSame(form.owner, keeper)) return []
    const state = forms.look(form.id)
    const isEditor = (state?.editors ?? []).some((editor) => isSame(editor, keeper))
    return isEditor ? [] : [{ kind, owner: form.owner, isOpen: state !== undefined }]
  })
}

const isSame = (one: string, other: string): boolean => matchKey(one) === matchKey(other)
