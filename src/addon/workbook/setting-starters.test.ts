import { describe, expect, it } from 'vitest'
import type { Settings } from '../domain/settings'
import { SETTING_ITEMS, type SettingItem } from './setting-items'
import { SETTING_STARTERS } from './setting-starters'

const keys = Object.keys(SETTING_ITEMS) as (keyof Settings)[]
const itemOf = (key: keyof Settings): SettingItem<unknown> => SETTING_ITEMS[key]

describe('what set-up writes into Cài đặt', () => {
  it.each(keys.filter((key) => SETTING_STARTERS[key].value !== ''))('reads as the default of %s', (key) => {
    const { initial, read } = itemOf(key)
    expect(read(SETTING_STARTERS[key].value).value).toEqual(initial)
  })

  it.each(keys.filter((key) => SETTING_STARTERS[key].value === ''))(
    'leaves %s, which has no default',
    (key) => {
      const { initial } = itemOf(key)
      expect([undefined, '', [], new Set()]).toContainEqual(initial)
    },
  )

  it.each(keys)('explains %s in a sentence', (key) => {
    expect(SETTING_STARTERS[key].explanation).toMatch(/^\p{Lu}.*\.$/u)
  })

  it.each(keys.flatMap((key) => (SETTING_STARTERS[key].offers ?? []).map((word) => ({ key, word }))))(
    'offers $word for $key, which can be read',
    ({ key, word }) => {
      expect(itemOf(key).read(word).value).toBeDefined()
    },
  )
})
