import { asked, type Check, relied } from './check'

const globals: Readonly<Record<string, unknown>> = globalThis

const LATER: readonly (readonly [object, string])[] = [
  [Array.prototype, 'at'],
  [Array.prototype, 'findLast'],
  [String.prototype, 'at'],
  [String.prototype, 'replaceAll'],
]

const ABSENT = ['URL', 'TextEncoder', 'setTimeout', 'atob', 'crypto', 'fetch', 'Blob', 'performance']

const there = (names: readonly string[]): string =>
  names.filter((name) => globals[name] !== undefined).join(' ') || 'none'

export const runTimeChecks: readonly Check[] = [
  asked('run-time.not-relied-on', () => there(ABSENT)),
  asked('run-time.structured-clone', () => there(['structuredClone'])),
  asked('run-time.later-methods', () => {
    const found = LATER.filter(([holder, name]) => name in holder).map(([, name]) => name)
    return found.join(' ') || 'none'
  }),
  asked('run-time.vietnamese-order', () =>
    ['ở', 'ớ', 'ô', 'đ', 'e', 'd'].sort(new Intl.Collator('vi').compare).join(''),
  ),
  relied('run-time.vietnamese-letters', 'true true', () =>
    [/^đúng$/iu.test('ĐÚNG'), /^\p{L}[\p{L}\p{M}]*$/u.test('Đa\u0309ng')].join(' '),
  ),
  relied('run-time.normal-forms', 'true', () => String('Đa\u0309ng'.normalize('NFC') === 'Đảng')),
  relied('run-time.stable-sort', 'true', () => {
    const rows = Array.from({ length: 600 }, (_, at) => at)
    const sorted = [...rows].sort((one, other) => (one % 2) - (other % 2))
    return String(sorted.every((row, at) => at === 0 || at === 300 || row > (sorted[at - 1] ?? -1)))
  }),
  relied('run-time.zone', '-420', () => String(new Date(2027, 0, 5).getTimezoneOffset())),
  relied('run-time.zones', 'Asia/Ho_Chi_Minh Asia/Ho_Chi_Minh', () =>
    [Session.getScriptTimeZone(), SpreadsheetApp.getActive().getSpreadsheetTimeZone()].join(' '),
  ),
  relied('run-time.locale', 'vi_VN', () => SpreadsheetApp.getActive().getSpreadsheetLocale()),
]
