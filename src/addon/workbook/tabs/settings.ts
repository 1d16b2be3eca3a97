import { type Box, isBlank, type Reading } from '../../domain/box'
import { matchKey } from '../../domain/match-key'
import { Refusal } from '../../domain/refusal'
import type { Settings } from '../../domain/settings'
import { text, textOf } from '../column'
import { SETTING_ITEMS, type SettingItem } from '../setting-items'
import { tab } from '../tab'
import { boxAt, filledRows, type Table } from '../table'
import { readVersion, VERSION_ITEM } from '../version'

export const settingsTab = tab('Cài đặt', {
  item: text('Mục', { width: 260 }),
  value: { ...text('Giá trị', { width: 320 }), read: (box: Box) => box },
  explanation: text('Giải thích', { width: 420 }),
})

type SettingsTable = Table<typeof settingsTab.columns>

/**
 * Every item, read or at its default.
 * @throws Refusal naming an item that cannot be read or stands twice, or for a workbook newer than the program.
 */
export function readSettings(table: SettingsTable): Settings {
  const boxes = boxesByItem(table)
  readVersion(boxes.get(matchKey(VERSION_ITEM)) ?? '')
  const entries = (Object.keys(SETTING_ITEMS) as (keyof Settings)[]).map((key) => {
    const item: SettingItem<unknown> = SETTING_ITEMS[key]
    const box = boxes.get(matchKey(item.label)) ?? ''
    return [key, isBlank(box) ? item.initial : demanded(item, item.read(box), textOf(box))]
  })
  return Object.fromEntries(entries) as Settings
}

function demanded(item: SettingItem<unknown>, reading: Reading<unknown>, typed: string): unknown {
  if (reading.value !== undefined) return reading.value
  throw new Refusal({ code: 'settingUnreadable', item: item.label, text: typed, example: item.example })
}

function boxesByItem(table: SettingsTable): Map<string, Box> {
  const boxes = new Map<string, Box>()
  for (const row of filledRows(table, ['item'])) {
    const label = textOf(boxAt(table, row, 'item'))
    const key = matchKey(label)
    if (boxes.has(key)) throw new Refusal({ code: 'settingDoubled', item: label })
    boxes.set(key, boxAt(table, row, 'value'))
  }
  return boxes
}
