import { describe, expect, it } from 'vitest'
import { aCategory, aCell } from '../../../../test/nouns'
import { committeeOf } from '../../domain/committee'
import type { FormKind, FormQuestion } from '../../domain/form-plan'
import { readTable } from '../../workbook/table'
import { readResponseTable } from '../../workbook/tabs/responses'
import { readSettings, settingsTab } from '../../workbook/tabs/settings'
import { planForm } from './plan-form'
import { samplesOf } from './samples'

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

describe('how a form lets people answer', () => {
  const cells = [aCell('Tổ 1', 2), aCell('Tổ 2', 3)]
  const asked = (kind: FormKind) => {
    const { items } = planForm(
      kind,
      committeeOf(settings('Tự nhập'), cells, [aCategory('Án hình sự', 2)], []),
      2027,
    )
    return items.flatMap((item) => (item.kind === 'heading' ? [] : [item]))
  }
  const question = (kind: FormKind, title: string) => asked(kind).find((one) => one.title === title)

  it.each<[string, FormQuestion['kind'], readonly string[]]>([
    ['Chi bộ', 'list', ['Tổ 1', 'Tổ 2']],
    ['Năm', 'list', ['2026', '2027', '2028']],
    ['Quý', 'list', ['Quý I', 'Quý II', 'Quý III', 'Quý IV']],
    ['Nhóm nội dung', 'list', ['Án hình sự']],
    ['Chi bộ phối hợp', 'list', ['Tổ 1', 'Tổ 2']],
    ['Hình thức', 'choice', ['Cùng buổi với sinh hoạt thường kỳ', 'Buổi riêng']],
    ['Mã gửi', 'text', []],
    ['Tên chuyên đề', 'paragraph', []],
    ['Mục đích, nội dung chính', 'paragraph', []],
    ['Thời gian dự kiến', 'text', []],
    ['Người chuẩn bị', 'text', []],
  ])('%s: %s of %j', (title, kind, offers) => {
    expect(question('quarter', title)).toMatchObject({ kind, offers })
  })

  it.each<[FormKind, readonly string[]]>([
    ['yearly', ['Chi bộ', 'Năm']],
    ['quarter', ['Chi bộ', 'Năm', 'Quý', 'Tên chuyên đề']],
  ])('the %s form demands only %j', (kind, titles) => {
    expect(asked(kind).flatMap(({ required, title }) => (required ? [title] : []))).toEqual(titles)
  })

  it.each([
    ['Tên chuyên đề', 'Án tồn', 'Giải quyết án tồn'],
    ['Thời gian dự kiến', 'cuối quý', 'Tháng 11/2027'],
  ])('%s: takes not %j, but %j', (title, bad, good) => {
    const rule = new RegExp(question('quarter', title)?.rule?.pattern ?? '^$')
    expect([bad, good].map((answer) => rule.test(answer))).toEqual([false, true])
  })

  it('has a heading before each block of the yearly slip, and none elsewhere', () => {
    const headings = (kind: FormKind) =>
      planned(kind).items.flatMap((item) => (item.kind === 'heading' ? [item.title] : []))
    expect(headings('yearly')).toEqual(['Quý I', 'Quý II', 'Quý III', 'Quý IV'])
    expect(headings('quarter')).toEqual([])
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

  it('leave out a question whose every choice is taken, and one that the form does not ask', () => {
    const { items } = planForm('quarter', committeeOf(settings('Tự nhập'), cells.slice(0, 3), [], []), 2027)
    const words = samplesOf(items, 2027).map(({ word }) => word)
    expect(words).toEqual(['year', 'quarter', 'kind', 'code', 'title', 'planned', 'preparer'])
    expect(samplesOf([], 2027)).toEqual([])
  })

  it('fill a question, never a heading of the same name, nor a list that offers nothing', () => {
    const heading = { kind: 'heading', title: 'Năm', help: '' } as const
    const year: FormQuestion = {
      kind: 'list',
      title: 'Năm',
      help: '',
      required: true,
      offers: ['2027'],
      rule: undefined,
    }
    expect(samplesOf([heading, year], 2027)).toEqual([{ word: 'year', title: 'Năm', answer: '2027' }])
    expect(samplesOf([heading], 2027)).toEqual([])
    expect(samplesOf([{ ...year, offers: [] }], 2027)).toEqual([])
  })
})
