import { newTab } from '../src/local/apps-script'
import type { Model } from '../src/local/model'

/** An account with one spreadsheet of one blank tab, as a new one is at Google. `now` is milliseconds since 1970. */
export function blankModel(now: number, owner: string): Model {
  return {
    spreadsheet: {
      id: 'local-spreadsheet',
      name: 'Untitled spreadsheet',
      locale: 'vi_VN',
      timeZone: 'Asia/Ho_Chi_Minh',
      tabs: [newTab(0, 'Sheet1')],
      activeTabId: 0,
    },
    properties: { script: {}, document: {}, user: {} },
    triggers: [],
    forms: [],
    sent: [],
    locks: {},
    account: 'consumer',
    owner,
    scriptTimeZone: 'Asia/Ho_Chi_Minh',
    now,
    executions: [],
  }
}
