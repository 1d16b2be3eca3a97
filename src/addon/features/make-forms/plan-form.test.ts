import { describe, expect, it } from 'vitest'
import { aCell } from '../../../../test/nouns'
import { committeeOf } from '../../domain/committee'
import type { FormKind } from '../../domain/form-plan'
import { readTable } from '../../workbook/table'
import { readResponseTable } from '../../workbook/tabs/responses'
import { readSettings, settingsTab } from '../../workbook/tabs/settings'
import { planForm } from './plan-form'

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
    ['yearly', 19],
    ['quarter', 13],
  ] as const)('of the %s form are all read by the import', (kind, questions) => {
    const titles = planned(kind).items.flatMap((item) => (item.kind === 'heading' ? [] : [item.title]))
    const header = ['Dấu thời gian', ...titles]
    expect(titles).toHaveLength(questions)
    expect(readResponseTable('Câu trả lời', [header])?.answers).toHaveLength(header.length)
  })

  it.each(KINDS)('of the %s form each say how to answer', (kind) => {
    for (const { help } of planned(kind).items) expect(help).toMatch(/\.$|@example\.vn$/)
  })

  it.each(KINDS)('of the %s form leave the address to Google, where it is to prove it', (kind) => {
    expect(['Tự nhập', 'Đã xác minh'].map((address) => planned(kind, address).verified)).toEqual([
      false,
      true,
    ])
  })

  it.each(KINDS)('of the %s form have no two alike', (kind) => {
    const titles = planned(kind).items.map(({ title }) => title)
    expect(new Set(titles).size).toBe(titles.length)
  })
})

describe('the samples of a prefilled link', () => {
  const cells = ['2027', 'Quý I', 'MAGUI', 'Tổ 1'].map((name, place) => aCell(name, place + 2))

  it('are no two alike, whatever the cells are called', () => {
    const { samples } = planForm('quarter', committeeOf(settings('Tự nhập'), cells, [], []), 2027)
    const answers = samples.map(({ answer }) => answer)
    expect(new Set(answers).size).toBe(answers.length)
    expect(samples.find(({ word }) => word === 'cell')?.answer).toBe('Tổ 1')
  })
})
