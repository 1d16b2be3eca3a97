import { beforeAll, describe, expect, it } from 'vitest'
import { prefilledLink } from '../../src/addon/domain/prefilled-link'
import { readPrefilled } from '../../src/local/forms/prefilled-link'
import { submitForm } from '../../src/local/forms/submit-form'
import type { Form } from '../../src/local/model'
import { blankModel } from '../blank-model'
import { CLERK, Office, type Told } from './office'

const DAY = '2026-11-16'
const CELLS = ['Chi bộ Văn phòng', 'Chi bộ Phòng 1 & Phòng 2']

const setUp = (office: Office, button: 'YES' | 'NO' = 'YES') => {
  const shown: string[] = []
  const run = office.run('setUp', {
    answer: ({ text }) => {
      shown.push(text)
      return { button }
    },
  })
  return { ...run, shown, told: run.value as Told }
}

function addCells(office: Office, names: readonly string[]): void {
  const values = office.model.spreadsheet.tabs.find(({ name }) => name === 'Chi bộ')?.values ?? []
  const width = values[0]?.length ?? 0
  const blank = values.findIndex((row) => row.every((box) => box === ''))
  names.forEach((name, place) => {
    const row = Array.from({ length: width }, (_, column) => (column === 1 ? name : ''))
    values[(blank < 0 ? values.length : blank) + place] = row
  })
}

const formTitled = ({ model }: Office, word: string): Form => {
  const form = model.forms.find(({ title }) => title.includes(word))
  if (form === undefined) throw new Error(`no form ${word}`)
  return form
}
const templateOf = ({ model }: Office, kind: string): string =>
  (JSON.parse(model.properties.script[`form.${kind}`] ?? '{}') as { template: string }).template
const codeOf = (office: Office, cell: string): string =>
  String(office.table('Chi bộ', 'Mã gửi').find((row) => row['Tên chi bộ'] === cell)?.['Mã gửi'])

const office = new Office(DAY, blankModel(0, CLERK))
const early = setUp(office)
let second: ReturnType<typeof setUp>

beforeAll(() => {
  office.setting('Tên Đảng ủy', 'Đảng ủy Sở Minh Họa')
  office.setting('Email văn phòng', 'vanphong2@example.vn')
  addCells(office, CELLS)
  second = setUp(office)
})

describe('set-up of the forms', () => {
  it('waits for the list of cells', () => {
    expect(early.told.message).toContain('Biểu mẫu đăng ký được tạo khi đã có')
  })

  it('makes both once there are cells, and says so first', () => {
    expect(second.shown.join('\n')).toContain('tạo phiếu đăng ký cả năm, phiếu đăng ký một quý')
    expect(second.told.status).toBe('done')
    expect(office.model.forms).toHaveLength(2)
    expect(second.estimatedMs).toBeLessThan(120_000)
  })

  it('opens them, links them and makes the office an editor', () => {
    for (const form of office.model.forms) {
      expect(form).toMatchObject({ published: true, editors: ['vanphong2@example.vn'] })
      expect(office.model.spreadsheet.tabs.some(({ formUrl }) => formUrl?.includes(form.id))).toBe(true)
    }
  })

  it('demands few answers', () => {
    const demanded = (word: string) =>
      formTitled(office, word)
        .items.filter((item) => 'required' in item && item.required)
        .map(({ title }) => title)
    expect(demanded('cả năm')).toEqual(['Chi bộ', 'Năm'])
    expect(demanded('một quý')).toEqual(['Chi bộ', 'Năm', 'Quý', 'Tên chuyên đề'])
  })

  it('makes no third one when it is pressed again', () => {
    const again = office.copy()
    expect(setUp(again).shown).toEqual([])
    expect(again.model.forms).toHaveLength(2)
  })

  it('makes none when the person declines', () => {
    const declining = new Office(DAY, blankModel(0, CLERK))
    setUp(declining)
    addCells(declining, CELLS)
    expect(setUp(declining, 'NO').told.status).toBe('done')
    expect(declining.model.forms).toEqual([])
  })
})

describe('the lists in the forms', () => {
  it('follow the workbook when that is pressed', () => {
    const grown = office.copy()
    addCells(grown, ['Chi bộ Phòng 3'])
    const [told] = grown.press('refreshForms')
    expect(told?.message).toContain('Đã cập nhật danh sách trong phiếu đăng ký cả năm, phiếu đăng ký một quý')
    const lists = formTitled(grown, 'cả năm').items.find(({ title }) => title === 'Chi bộ')
    expect(lists).toMatchObject({ choices: [...CELLS, 'Chi bộ Phòng 3'] })
    expect(grown.press('refreshForms')[0]?.message).toContain('danh sách trong biểu mẫu đã đủ')
  })

  it('need forms of the program’s own', () => {
    const none = new Office(DAY, blankModel(0, CLERK))
    setUp(none)
    expect(none.press('refreshForms')[0]?.message).toContain('Biểu mẫu đăng ký được tạo khi đã có')
  })
})

describe('a cell that follows its link', () => {
  const [, cell = ''] = CELLS

  it.each([
    ['yearly', { 'Quý III: Tên chuyên đề': 'Phòng ngừa vi phạm trong quản lý hồ sơ lưu trữ' }, 'Quý III'],
    ['quarter', { 'Tên chuyên đề': 'Nâng cao chất lượng tham mưu, tổng hợp' }, 'Quý II'],
  ])('finds the %s form filled in, and its answer is imported as its own', (kind, answers, quarter) => {
    const mine = office.copy()
    const before = quarter === 'Quý III' ? 'Quý III: ' : ''
    const link = prefilledLink(templateOf(mine, kind), {
      cell,
      year: '2027',
      code: codeOf(mine, cell),
      quarter,
    })
    const opened = readPrefilled(mine.model, link)
    if (opened === undefined) throw new Error(`no form at ${link}`)
    expect(opened.answers).toMatchObject({ 'Chi bộ': cell, Năm: '2027', 'Mã gửi': codeOf(mine, cell) })
    const sent = submitForm(mine.world, opened.form.id, {
      ...opened.answers,
      ...answers,
      [`${before}Nhóm nội dung`]: 'Khác',
      [`${before}Thời gian dự kiến`]: quarter === 'Quý III' ? '17/8/2027' : '18/5/2027',
      [`${before}Người chuẩn bị`]: 'Phạm Văn Soạn',
    })
    for (const { door, options } of sent.fired) mine.run(door, options)
    expect(sent.fired.map(({ door }) => door)).toEqual(['onFormSubmit'])
    expect(mine.table('Đăng ký', 'Mã đăng ký').filter((row) => row['Mã đăng ký'] !== '')).toMatchObject([
      { 'Chi bộ': cell, Quý: quarter, 'Người gửi': 'Đúng mã chi bộ', 'Trạng thái': 'Hợp lệ' },
    ])
  })
})
