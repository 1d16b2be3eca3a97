import { isBlank } from '../../domain/box'
import { findingsOr, type HealthFinding, type Looked } from '../../domain/health'
import { type LocalDate, partsOf } from '../../domain/local-date'
import { matchKey } from '../../domain/match-key'
import { compileNearestName } from '../../domain/nearest-name'
import { isMailAddress } from '../../domain/reminder-address'
import type { Settings } from '../../domain/settings'
import type { World } from '../../ports'
import { openBook } from '../../workbook/book'
import { textOf } from '../../workbook/column'
import { SETTING_ITEMS, type SettingItem } from '../../workbook/setting-items'
import { boxAt, filledRows, type Table } from '../../workbook/table'
import { settingsTab } from '../../workbook/tabs/settings'

/** Without these letters have no sender, no telephone to call, and no year to speak of. */
const NEEDED: readonly (keyof Settings)[] = [
  'committeeName',
  'officePerson',
  'officeTelephone',
  'officeEmail',
  'planYear',
]

/** @throws Refusal if there is no such tab, or it lacks a header */
export function lookAtSettings({ workbook, now }: World): Looked {
  const wrong = settingFindings(openBook(workbook).need(settingsTab), now.day)
  return { findings: findingsOr(wrong, { code: 'settingsRead' }), mend: undefined }
}

type SettingsTable = Table<typeof settingsTab.columns>

/** One of these items as it stands in a row. */
interface Row {
  readonly label: string
  readonly row: number
}

export function settingFindings(table: SettingsTable, today: LocalDate): HealthFinding[] {
  const rows = filledRows(table, ['item']).map(
    (row): Row => ({ label: textOf(boxAt(table, row, 'item')), row }),
  )
  const known = Object.entries(SETTING_ITEMS).flatMap(([key, item]) => {
    const mine = rows.filter(({ label }) => matchKey(label) === matchKey(item.label))
    return itemFindings(key as keyof Settings, item, mine, table, today)
  })
  return [...known, ...strangers(rows)]
}

function itemFindings(
  key: keyof Settings,
  { label, read, example }: SettingItem<unknown>,
  rows: readonly Row[],
  table: SettingsTable,
  today: LocalDate,
): HealthFinding[] {
  const [first, second] = rows
  if (second !== undefined) return [{ code: 'settingTwice', item: label }]
  const box = first === undefined ? '' : boxAt(table, first.row, 'value')
  if (isBlank(box)) return NEEDED.includes(key) ? [{ code: 'settingBlank', item: label }] : []
  const { value, text } = read(box)
  if (value === undefined) return [{ code: 'settingUnread', item: label, typed: text, example }]
  return valueFindings(key, label, value, today)
}

function valueFindings(key: keyof Settings, item: string, value: unknown, today: LocalDate): HealthFinding[] {
  if (key === 'planYear') {
    const year = Number(value)
    return year < partsOf(today).year ? [{ code: 'planYearOver', year }] : []
  }
  if (key !== 'officeEmail' && key !== 'reportEmails') return []
  const addresses = (Array.isArray(value) ? value : [value]).map(String)
  return addresses
    .filter((address) => !isMailAddress(address))
    .map((typed) => ({ code: 'addressBad', item, typed }))
}

/** Items of staff's own are theirs; one that is nearly called as one of ours was probably meant. */
function strangers(rows: readonly Row[]): HealthFinding[] {
  const labels = Object.values(SETTING_ITEMS).map(({ label }) => label)
  const keys = new Set(labels.map(matchKey))
  const nearest = compileNearestName(labels)
  return rows.flatMap(({ label }): HealthFinding[] => {
    const near = keys.has(matchKey(label)) ? undefined : nearest(label)
    return near === undefined ? [] : [{ code: 'settingUnknown', item: label, near }]
  })
}
