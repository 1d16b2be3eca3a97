import { Refusal } from '../../domain/refusal'
import type { FormToShare } from '../../domain/schedule-state'
import { compareTriggers, isOurs } from '../../domain/schedule-state'
import type { Act } from '../../ports'
import { formShared, scheduleReleased, triggersRemoved } from '../../text/schedule-screen'
import { readMadeForms } from '../../workbook/made-forms'
import { forgetOwner, readOwner } from './owner-record'
import { formsToShare } from './read-schedule'

/**
 * The half of a hand-over that only the one who goes can do: nobody else sees the triggers. Whoever comes takes the
 * schedule by `keepSchedule`, before or after.
 */
export const releaseSchedule: Act<readonly string[]> = {
  prepare: (world) => {
    const { schedule } = world
    if (readOwner(world)?.email !== schedule.account()) throw new Refusal({ code: 'cardGone' })
    return schedule
      .own()
      .filter(isOurs)
      .map(({ id }) => id)
  },
  question: () => undefined,
  apply: (ids, world) => {
    // Without the record no trigger does anything; so a run that is cut off after it leaves harmless ones.
    forgetOwner(world)
    for (const id of ids) world.schedule.remove(id)
    return { message: scheduleReleased, counts: {}, changed: true }
  },
}

/** Takes away the triggers of this account that do nothing any more. */
export const removeLeftOver: Act<readonly string[]> = {
  prepare: (world) => {
    const { schedule } = world
    return compareTriggers(readOwner(world), schedule.account(), schedule.own()).leftOver
  },
  question: () => undefined,
  apply: (ids, { schedule }) => {
    for (const id of ids) schedule.remove(id)
    return { message: triggersRemoved(ids.length), counts: {}, changed: ids.length > 0 }
  },
}

interface Share {
  readonly form: FormToShare
  readonly id: string
  readonly keeper: string
}

/** Makes the keeper of the schedule an editor of a form in another's Drive. */
export const shareForm = (kind: string): Act<Share> => ({
  prepare: (world) => {
    const keeper = readOwner(world)?.email
    const form =
      keeper === undefined ? undefined : formsToShare(keeper, world).find((one) => one.kind === kind)
    const made = form === undefined ? undefined : readMadeForms(world.store.all())[form.kind]
    if (keeper === undefined || form === undefined || made === undefined || !form.isOpen)
      throw new Refusal({ code: 'cardGone' })
    return { form, id: made.id, keeper }
  },
  question: () => undefined,
  apply: ({ form, id, keeper }, { forms }) => {
    const isTaken = forms.share(id, keeper)
    return { message: formShared(form.kind, keeper, isTaken), counts: {}, changed: isTaken }
  },
})
