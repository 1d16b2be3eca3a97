import type { World } from '../ports'
import { makeRunClock, now } from './clock'
import { makeFormsPort } from './forms-port'
import { makeFurniturePort } from './furniture-port'
import { makeHostPort } from './host-port'
import { makeMailPort } from './mail-port'
import { makeNoticePort } from './notice-port'
import { makePlatformPort } from './platform-port'
import { makeSchedulePort } from './schedule-port'
import { makeStorePort } from './store-port'
import { makeWorkbookPort } from './workbook-port'

/** What Google hands to a door that a trigger opens. */
export interface Fired {
  readonly triggerUid?: string
}

/** Everything outside, for one run. */
export function makeWorld(event?: Fired): World {
  const clock = makeRunClock()
  const host = makeHostPort()
  return {
    ...portsOf(event),
    host: { ...host, ask: (...asked) => clock.waiting(() => host.ask(...asked)) },
    spentSeconds: clock.spentSeconds,
  }
}

const portsOf = (event: Fired | undefined): Omit<World, 'host' | 'spentSeconds'> => ({
  workbook: makeWorkbookPort(),
  furniture: makeFurniturePort(),
  mail: makeMailPort(),
  store: makeStorePort(),
  notices: makeNoticePort(),
  schedule: makeSchedulePort(),
  forms: makeFormsPort(),
  platform: makePlatformPort(),
  firedBy: event?.triggerUid,
  now: now(),
  user: askOnce(userEmail),
  // The digits that say which kind of UUID it is are not random and are left out.
  randomHex: () =>
    Utilities.getUuid()
      .replace(/-/g, '')
      .replace(/^(.{12}).(.{3}).(.*)$/, '$1$2$3'),
})

/** Google names the active user only to some accounts; then the one whose rights the run has stands in. */
const userEmail = (): string => Session.getActiveUser().getEmail() || Session.getEffectiveUser().getEmail()

/** Most runs change nothing and never need the answer, so it is asked for only when it is used. */
function askOnce<T>(ask: () => T): () => T {
  let answer: { readonly value: T } | undefined
  return () => {
    answer ??= { value: ask() }
    return answer.value
  }
}
