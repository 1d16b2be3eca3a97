import { LIMITS } from '../apps-script/limits'
import { recipientsLeft } from '../apps-script/mail-quota'
import type { Model } from '../model'
import { dueTriggers } from '../triggers/due-triggers'
import type { Loss } from '../workbook-file/losses'
import type { Desk } from './desk'
import type { DeskState, FiledLetter, PlannedTrigger } from './desk-state'

const DAY_MS = 86_400_000
const ENDED_SHOWN = 50

/** Everything that the page shows besides the boxes. */
export function stateOf(desk: Desk, losses: (losses: readonly Loss[]) => string[]): DeskState {
  const { model, version } = desk.world
  return {
    name: model.spreadsheet.name,
    version,
    now: model.now,
    user: desk.opened.user,
    account: model.account,
    quotaLeft: recipientsLeft(model),
    runLimitMs: LIMITS[model.account].runMs,
    menu: desk.menu,
    running: desk.running.map(({ number, door, calls, elapsedMs, dialog }) => ({
      number,
      door,
      calls,
      elapsedMs,
      dialog,
    })),
    ended: desk.ended.slice(0, ENDED_SHOWN).map(({ result: _, ...ended }) => ended),
    toasts: desk.toasts,
    screens: desk.screens.map(({ html: _, ...screen }) => screen),
    jump: desk.jump,
    letters: lettersOf(model),
    triggers: triggersOf(model),
    forms: model.forms.map(({ id, title, published, accepting }) => ({
      id,
      title,
      accepting: published && accepting,
    })),
    losses: losses(desk.opened.losses),
  }
}

/** Newest first; of those of earlier days only the recipients are known. */
const lettersOf = ({ sent }: Model): FiledLetter[] =>
  sent
    .map(({ at, to, subject }, index) => ({ number: index + 1, at, to, subject }))
    .filter(({ subject }) => subject !== '')
    .reverse()

function triggersOf(model: Model): PlannedTrigger[] {
  return model.triggers.map(({ id, owner, handler, event }) => {
    const next = dueTriggers(model, model.now, model.now + 2 * DAY_MS).find(
      ({ triggerId }) => triggerId === id,
    )
    return { id, owner, handler, event, ...(next && { next: next.at }) }
  })
}
