import { LIMITS } from '../apps-script/limits'
import { recipientsLeft } from '../apps-script/mail-quota'
import { shown } from '../cli/locate'
import type { Model } from '../model'
import type { MailServer } from '../outbox/mail-server'
import { dueTriggers } from '../triggers/due-triggers'
import type { DeskState, PlannedTrigger } from './desk-state'
import type { LiveRun } from './live-run'
import type { Sitting } from './sitting'

const DAY_MS = 86_400_000
const LETTERS_SHOWN = 300

/** What is shown of a sitting. */
type Shown = Pick<Sitting, 'desk' | 'shelf' | 'notices'> & { readonly keeper: { readonly path: string } }

/** Everything that the page shows besides the boxes. */
export function stateOf(
  { desk, shelf, keeper, notices }: Shown,
  number: number,
  server: MailServer | undefined,
): DeskState {
  const { model, version } = desk.world
  return {
    name: model.spreadsheet.name,
    version: `${number}.${version}`,
    savedIn: shown(keeper.path),
    ...(server && { server: { host: server.host, user: server.user } }),
    now: model.now,
    user: desk.user,
    people: peopleOf(model),
    account: model.account,
    quota: { left: recipientsLeft(model), all: LIMITS[model.account].mailRecipientsPerDay },
    runLimitMs: LIMITS[model.account].runMs,
    menu: desk.menu,
    running: desk.running.filter(isWorthTelling).map(({ number, door, calls, elapsedMs, dialog }) => ({
      number,
      door,
      calls,
      elapsedMs,
      dialog,
    })),
    ended: desk.ended.map(({ result: _, ...ended }) => ended),
    toasts: desk.toasts,
    screens: desk.screens.map(({ html: _, ...screen }) => screen),
    jump: desk.jump,
    letters: shelf.list.slice(0, LETTERS_SHOWN),
    lettersInAll: shelf.list.length,
    triggers: triggersOf(model),
    forms: model.forms.map(({ id, title, published, accepting }) => ({
      id,
      title,
      accepting: published && accepting,
    })),
    notices,
  }
}

/** A window says by itself that it waits; only what takes long is shown besides. */
const isWorthTelling = ({ fromWindow, elapsedMs }: LiveRun): boolean => !fromWindow || elapsedMs > LONG_MS

const LONG_MS = 3000

function triggersOf(model: Model): PlannedTrigger[] {
  return model.triggers.map(({ id, owner, handler, event }) => {
    const next = dueTriggers(model, model.now, model.now + 2 * DAY_MS).find(
      ({ triggerId }) => triggerId === id,
    )
    return { id, owner, handler, event, ...(next && { next: next.at }) }
  })
}

/** Accounts that the workbook knows of. */
function peopleOf({ owner, triggers, forms }: Model): string[] {
  return [
    ...new Set([
      owner,
      ...triggers.map((trigger) => trigger.owner),
      ...forms.flatMap(({ editors }) => editors),
    ]),
  ]
}
