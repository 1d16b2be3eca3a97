import { describe, expect, it } from 'vitest'
import { committeeOf } from '../../domain/committee'
import type { FormKind } from '../../domain/form-plan'
import { readTable } from '../../workbook/table'
import { readResponseTable } from '../../workbook/tabs/responses'
import { readSettings, settingsTab } from '../../workbook/tabs/settings'
import { listsPrint, planForm } from './plan-form'

const settings = (address: string) =>
  readSettings(
    readTable(settingsTab, 'Cài đặt', [
      ['Mục', 'Giá trị', 'Giải thích'],
      ['Email trong biểu mẫu', address, ''],
    ]),
  )
const planned = (kind: FormKind, address = 'Tự nhập', year = 2027) =>
  planForm(kind, committeeOf(settings(address), [], [], []), year)

const KINDS: readonly FormKind[] = ['yearly', 'quarter']

describe('the questions of a form', () => {
  it.each([
    ['yearly', 20],
    ['quarter', 14],
  ] as const)('of the %s form are all read by the import', (kind, questions) => {
    const titles = planned(kind).items.flatMap((item) => (item.kind === 'heading' ? [] : [item.title]))
    const header = ['Dấu thời gian', ...titles]
    expect(titles).toHaveLength(questions)
    expect(readResponseTable('Câu trả lời', [header])?.answers).toHaveLength(header.length)
  })

  it.each(KINDS)('of the %s form each say how to answer', (kind) => {
    for (const { help } of planned(kind).items) expect(help).toMatch(/\.$|@example\.vn$/)
  })

  it.each(KINDS)('of the %s form leave the address to Google where it proves it', (kind) => {
    const asksAddress = (address: string) =>
      planned(kind, address).items.some((item) => item.title === 'Địa chỉ email')
    expect([asksAddress('Tự nhập'), asksAddress('Đã xác minh')]).toEqual([true, false])
    expect(planned(kind, 'Đã xác minh').verified).toBe(true)
  })

  it.each(KINDS)('of the %s form have no two alike', (kind) => {
    const titles = planned(kind).items.map(({ title }) => title)
    expect(new Set(titles).size).toBe(titles.length)
  })
})

describe('the print of a form’s lists', () => {
  it('changes with the year, and with nothing that is no list', () => {
    const print = listsPrint(planned('yearly'))
    expect(listsPrint(planned('yearly', 'Đã xác minh'))).toBe(print)
    expect(listsPrint(planned('yearly', 'Tự nhập', 2028))).not.toBe(print)
  })
})
