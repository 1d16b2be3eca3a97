import type { World } from '../ports'
import { now } from './clock'
import { makeHostPort } from './host-port'
import { makeMailPort } from './mail-port'
import { makeStorePort } from './store-port'
import { makeWorkbookPort } from './workbook-port'

/** Everything outside, for one run. Google names the active user only to some accounts; then the owner stands in. */
export const makeWorld = (): World => ({
  workbook: makeWorkbookPort(),
  mail: makeMailPort(),
  store: makeStorePort(),
  host: makeHostPort(),
  now: now(),
  user: Session.getActiveUser().getEmail() || Session.getEffectiveUser().getEmail(),
})
