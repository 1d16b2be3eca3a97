import { A_FAULT, FEW, NOT_READ, type Reliance } from './reliance'

const NO_PLACE = 'It names no place.'
const AT_ONCE = 'Each call is a round trip of its own.'
const WORDS = 'Only words of ours are given.'
const A_PERSON = 'A person sees it.'

/** Of the services around them. */
export const serviceReliances: readonly Reliance[] = [
  {
    what: 'form of a tab',
    members: /^Sheet\.getFormUrl$/,
    coercion: ['tab.without-form', 'tab.with-form', 'form.of-tab'],
    bounds: NO_PLACE,
    buffering: 'It is asked after a flush.',
    error: A_FAULT,
    limit: FEW,
  },
  {
    what: 'the spreadsheet itself',
    members:
      /^(SpreadsheetApp\.getActive|Spreadsheet\.(getId|getSpreadsheet\w+)|Session\.getScriptTimeZone)$/,
    coercion: ['run-time.zones', 'run-time.locale', 'tab.parent'],
    bounds: NO_PLACE,
    buffering: NOT_READ,
    error: A_FAULT,
    limit: FEW,
  },
  {
    what: 'flushing',
    members: /^SpreadsheetApp\.flush$/,
    coercion: 'It gives nothing back.',
    bounds: NO_PLACE,
    buffering: ['grid.last-row', 'grid.own-writes-seen'],
    error: ['grid.50001'],
    limit: FEW,
  },
  {
    what: 'script properties',
    members: /^(Properties\.\w+|PropertiesService\.\w+)$/,
    coercion: ['store.keeps'],
    bounds: ['store.missing'],
    buffering: ['store.keeps', 'store.leaves-others'],
    error: ['store.too-large'],
    limit: ['store.8000-bytes', 'store.counts-bytes'],
  },
  {
    what: 'the cache',
    members: /^(Cache\.\w+|CacheService\.\w+)$/,
    coercion: ['cache.keeps'],
    bounds: ['cache.keeps'],
    buffering: ['cache.keeps'],
    error: 'What fails goes to the log; no run depends on it.',
    limit: FEW,
  },
  {
    what: 'locks',
    members: /^(Lock\.\w+|LockService\.\w+)$/,
    coercion: ['lock.again'],
    bounds: NO_PLACE,
    buffering: AT_ONCE,
    error: ['lock.again'],
    limit: ['lock.time'],
  },
  {
    what: 'accounts and permissions',
    members: /^(Session\.get\w+User|User\.getEmail|AuthorizationInfo\.\w+|ScriptApp\.(getAuth|require)\w+)$/,
    coercion: ['account.effective-user', 'account.active-user', 'account.authorized'],
    bounds: NO_PLACE,
    buffering: NOT_READ,
    error: 'A permission that is missing ends the run: Google asks the person.',
    limit: FEW,
  },
  {
    what: 'triggers',
    members:
      /^(\w*TriggerBuilder\.\w+|Trigger\.\w+|ScriptApp\.(newTrigger|deleteTrigger|getProjectTriggers))$/,
    coercion: ['trigger.own', 'trigger.uid'],
    bounds: ['trigger.builds'],
    buffering: AT_ONCE,
    error: A_FAULT,
    limit: 'Two are made, of twenty.',
  },
  {
    what: 'letters',
    members: /^MailApp\.\w+$/,
    coercion: ['mail.quota'],
    bounds: 'Addresses are looked at before.',
    buffering: AT_ONCE,
    error: 'A send that throws is in doubt: no check may send.',
    limit: ['mail.quota'],
  },
  {
    what: 'forms',
    members: /^(FormApp\.(create|open\w+)|Form\.\w+)$/,
    coercion: ['form.publishing', 'form.published', 'form.writes-here', 'form.editors', 'form.changes'],
    bounds: ['form.unknown'],
    buffering: AT_ONCE,
    error: ['form.unknown'],
    limit: ['form.times'],
  },
  {
    what: 'questions and answers of forms',
    members:
      /^(FormApp\.create\w+|FormResponse\.\w+|Choice\.\w+|\w*Item\.\w+|\w*TextValidationBuilder\.\w+)$/,
    coercion: ['form.lists', 'form.prefilled', 'form.patterns'],
    bounds: ['form.lists'],
    buffering: AT_ONCE,
    error: ['form.patterns'],
    limit: 'Choices are a few hundred: no check may change a form.',
  },
  {
    what: 'pages of dialogs',
    members: /^(HtmlService|HtmlOutput)\.\w+$/,
    coercion: ['page.keeps'],
    bounds: NO_PLACE,
    buffering: ['page.keeps'],
    error: A_FAULT,
    limit: FEW,
  },
  {
    what: 'what a person is shown',
    members: /^(Ui\.\w+|Menu\.\w+|SpreadsheetApp\.getUi|Spreadsheet\.toast)$/,
    coercion: WORDS,
    bounds: NO_PLACE,
    buffering: A_PERSON,
    error: ['present.untried'],
    limit: A_PERSON,
  },
  {
    what: 'random codes',
    members: /^Utilities\.getUuid$/,
    coercion: ['utilities.uuid'],
    bounds: NO_PLACE,
    buffering: NOT_READ,
    error: A_FAULT,
    limit: FEW,
  },
]
