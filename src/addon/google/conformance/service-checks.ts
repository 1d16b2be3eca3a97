import { NOT_TRIED } from '../../domain/observation'
import { asked, type Check, relied, triedTo } from './check'

const KEY = 'conformance'

/** Puts a text into the store and takes it out again. */
function stored(text: string): string {
  const store = PropertiesService.getScriptProperties()
  try {
    store.setProperties({ [KEY]: text })
    return String(store.getProperties()[KEY] === text)
  } finally {
    store.deleteProperty(KEY)
  }
}

/** What the cache says of a text just put there, for a minute; one that was never put is not there. */
function noticed(text: string): string {
  const cache = CacheService.getScriptCache()
  const before = cache.get(`${KEY} none`)
  cache.put(KEY, text, 60)
  return `${before} ${cache.get(KEY)}`
}

/** The page of every dialog as it comes back with data put in before its end; it is shown to nobody. */
function pageWithData(): string {
  const page = HtmlService.createHtmlOutputFromFile('dialog').setWidth(640).setHeight(560).setTitle('x')
  const ends = page.getContent().split('</body>').length - 1
  const data = '<script type="application/json" id="given">{"a":"\\u003cĐảng ủy"}</script>'
  page.setContent(page.getContent().replace('</body>', () => `${data}</body>`))
  return `${ends} ${page.getContent().includes(data)}`
}

export const serviceChecks: readonly Check[] = [
  relied('store.keeps', 'true', () => stored('Đảng ủy')),
  relied('store.8000-bytes', 'true', () => stored('x'.repeat(8000))),
  relied('store.too-large', 'throws', () => triedTo(() => stored('x'.repeat(10_000)))),
  relied('store.counts-bytes', 'throws', () => triedTo(() => stored('ệ'.repeat(5000)))),
  relied('store.missing', 'undefined', () =>
    String(PropertiesService.getScriptProperties().getProperties()[KEY]),
  ),
  relied('store.leaves-others', 'true', () => {
    const store = PropertiesService.getScriptProperties()
    const other = `${KEY} 2`
    store.setProperties({ [other]: 'x' })
    try {
      return String(stored('Đảng ủy') === 'true' && store.getProperties()[other] === 'x')
    } finally {
      store.deleteProperty(other)
    }
  }),
  relied('cache.keeps', 'null Đảng ủy', () => noticed('Đảng ủy')),
  relied('lock.again', 'true true', () => {
    const lock = LockService.getDocumentLock()
    const take = (): boolean => {
      const got = lock.tryLock(1000)
      lock.releaseLock()
      return got
    }
    return [take(), take()].join(' ')
  }),
  relied('account.effective-user', 'true', () => String(Session.getEffectiveUser().getEmail() !== '')),
  asked('account.active-user', () =>
    String(Session.getActiveUser().getEmail() === Session.getEffectiveUser().getEmail()),
  ),
  relied('account.authorized', 'NOT_REQUIRED', () => {
    const information = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL)
    information.getAuthorizationUrl()
    return String(information.getAuthorizationStatus())
  }),
  relied('page.keeps', '1 true', pageWithData),
  relied('mail.quota', 'number', () => typeof MailApp.getRemainingDailyQuota()),
  relied('utilities.uuid', 'true', () =>
    String(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(Utilities.getUuid())),
  ),
  relied('trigger.builds', 'passes', () =>
    triedTo(() => {
      const builder = ScriptApp.newTrigger('dailyCheck')
      builder.timeBased().everyDays(1).atHour(8).inTimezone('Asia/Ho_Chi_Minh')
      builder.forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit()
    }),
  ),
  relied('trigger.own', 'named', () => {
    const own = ScriptApp.getProjectTriggers()
    if (own.length === 0) return NOT_TRIED
    return own.every((each) => each.getUniqueId() !== '' && each.getHandlerFunction() !== '')
      ? 'named'
      : 'nameless'
  }),
  relied('error.is-error', 'true', () => {
    try {
      SpreadsheetApp.getActive().getSheets()[0]?.getRange(0, 0)
      return 'nothing thrown'
    } catch (failure) {
      return String(failure instanceof Error)
    }
  }),
]
