import { describe, expect, it } from 'vitest'
import { on } from '../../../../test/nouns'
import type { Grid } from '../../domain/box'
import { openBook } from '../../workbook/book'
import type { Columns, Tab } from '../../workbook/tab'
import { TAB_LIST } from '../../workbook/tab-list'
import { categoriesTab } from '../../workbook/tabs/categories'
import { cellsTab } from '../../workbook/tabs/cells'
import { decideTabs } from './decide-tabs'

const NAMES = TAB_LIST.map(({ tab }) => tab.name)
const headersOf = (tab: Tab<Columns>) => Object.values(tab.columns).map(({ header }) => header)

/** A workbook as set-up leaves it: every tab with its headers, and rows below those that are named. */
const whole = (rows: Readonly<Record<string, Grid>> = {}): Record<string, Grid> =>
  Object.fromEntries(TAB_LIST.map(({ tab }) => [tab.name, [headersOf(tab), ...(rows[tab.name] ?? [])]]))

const columnOf = (tab: Tab<Columns>, header: string) => headersOf(tab).indexOf(header) + 1
const rowOf = (tab: Tab<Columns>, boxes: Readonly<Record<string, string>>) =>
  headersOf(tab).map((header) => boxes[header] ?? '')

/** @param heads what is asked of a tab whose rows do not matter */
function decide(
  tabs: Readonly<Record<string, Grid>>,
  { guarded = [''], ruled = false, heads = [''], asText = [false] } = {},
) {
  const book = openBook({ tabNames: () => Object.keys(tabs), values: (name) => tabs[name] ?? [] })
  return decideTabs(book, {
    today: on('2026-11-16'),
    from: () => on('2026-11-02'),
    head: (name) => {
      heads.push(name)
      return (tabs[name] ?? []).slice(0, 1)
    },
    ruledColumns: (name) => headersOf(tabNamed(name)).map(() => ruled),
    isGuarded: (name) => guarded.includes(name),
    textColumns: () => asText,
  })
}

function tabNamed(name: string): Tab<Columns> {
  const found = TAB_LIST.find(({ tab }) => tab.name === name)
  if (found === undefined) throw new Error(`no tab ${name}`)
  return found.tab
}

describe('set-up of a new workbook', () => {
  const decision = () => decide({ 'Trang tính1': [] })

  it('makes every tab, in their order, and takes the blank one away', () => {
    const { tabs, order, blankTab } = decision()
    expect(tabs.map(({ tab, plan }) => [tab, plan.exists])).toEqual(NAMES.map((name) => [name, false]))
    expect(order).toEqual(NAMES)
    expect(blankTab).toBe('Trang tính1')
  })

  it('fills in settings and categories, and knows of no cell', () => {
    const { items, categories, cells, codeless, codes } = decision()
    expect(items.names).toContain('Bắt đầu đôn đốc từ ngày')
    expect(items.blocks[0]?.values.flat()).toContainEqual({ day: on('2026-11-02'), seconds: 0 })
    expect(categories.names).toHaveLength(9)
    expect([cells, codeless, codes]).toEqual([0, [], []])
  })

  it('warns of the tabs that only the program writes', () => {
    expect(decision().unguarded).toEqual(['Nhật ký thao tác'])
  })
})

describe('set-up of a workbook that stands', () => {
  const cell = (boxes: Readonly<Record<string, string>>) => rowOf(cellsTab, boxes)

  it('changes nothing where nothing is lacking', () => {
    const { tabs, order, blankTab, unguarded } = decide(whole(), {
      guarded: ['Nhật ký thao tác'],
      ruled: true,
    })
    expect(tabs.map(({ plan }) => [plan.exists, plan.added])).toEqual(NAMES.map(() => [true, []]))
    expect(tabs.map(({ furnishing }) => furnishing)).toEqual(
      NAMES.map(() => ({ header: undefined, helps: [] })),
    )
    expect([order, blankTab, unguarded]).toEqual([[], undefined, []])
  })

  it('gives columns of the journal that are plain text their format back, and no other', () => {
    const { tabs } = decide(whole(), { ruled: true, asText: [true, false, false, true, false, true] })
    const found = tabs.filter(({ asText }) => asText.length > 0)
    expect(found.map(({ tab, asText }) => [tab, asText])).toEqual([
      ['Nhật ký thao tác', ['Thời điểm', 'Kết quả']],
    ])
    expect(found[0]?.furnishing).toEqual({
      header: undefined,
      helps: [
        { row: 2, column: 1, format: 'dd/MM/yyyy HH:mm' },
        { row: 2, column: 4, format: 'General' },
      ],
    })
  })

  it('offers lists that point at the committee’s own', () => {
    const { tabs } = decide(whole())
    const registrations = tabs.find(({ tab }) => tab === 'Đăng ký')
    const offers = registrations?.furnishing.helps.map((help) => help.offers)
    expect(offers).toContainEqual({ tab: 'Chi bộ', row: 2, column: columnOf(cellsTab, 'Tên chi bộ') })
    expect(offers).toContainEqual({
      tab: 'Nhóm nội dung',
      row: 2,
      column: columnOf(categoriesTab, 'Tên nhóm'),
    })
    const cells = tabs.find(({ tab }) => tab === 'Chi bộ')
    expect(cells?.furnishing.helps.map((help) => help.offers)).toContainEqual(
      expect.objectContaining({ tab: 'Đảng ủy viên', row: 2, column: 1 }),
    )
  })

  it('gives codes to the cells that have none, and keeps those that have', () => {
    const rows = [
      cell({ 'Tên chi bộ': 'Một', 'Mã gửi': 'K7M2' }),
      cell({}),
      cell({ 'Tên chi bộ': 'Hai' }),
      cell({ 'Tên chi bộ': 'Ba', 'Mã gửi': ' ' }),
    ]
    const decision = decide(whole({ 'Chi bộ': rows }))
    expect([decision.cells, decision.codeless, decision.codes]).toEqual([3, [4, 5], ['K7M2']])
  })

  it('adds no categories to those of the office, and no item that stands', () => {
    const tabs = whole({
      'Nhóm nội dung': [rowOf(categoriesTab, { 'Tên nhóm': 'Án hình sự' })],
      'Cài đặt': [['tên đảng ủy', 'Đảng ủy A', '']],
    })
    const { categories, items } = decide(tabs)
    expect(categories.names).toEqual([])
    expect(items.names).not.toContain('Tên Đảng ủy')
    expect(items.names).toContain('Năm kế hoạch')
  })

  it('reads whole only the lists of which it asks more than the header', () => {
    const heads: string[] = []
    decide(whole(), { heads })
    expect(heads).toEqual(NAMES.filter((name) => !['Cài đặt', 'Chi bộ', 'Nhóm nội dung'].includes(name)))
  })

  it('makes only the tab that is gone', () => {
    const { 'Kết quả sinh hoạt': _, ...rest } = whole()
    const { tabs, order } = decide(rest)
    expect(tabs.flatMap(({ tab, plan }) => (plan.exists ? [] : [tab]))).toEqual(['Kết quả sinh hoạt'])
    expect(order).toEqual([])
  })

  it.each([
    [
      ['Thống kê', 'Bảng theo dõi 2027', 'bảng  theo dõi 2026'],
      ['Thống kê', 'Bảng theo dõi 2027', 'bảng  theo dõi 2026'],
    ],
    [['Kế hoạch 2027', 'Bảng theo dõi', 'Theo dõi 2027', 'Thống kê cũ'], []],
  ])('of the tabs %j warns of %j', (more, expected) => {
    const tabs = { ...whole(), ...Object.fromEntries(more.map((name) => [name, [['x']]])) }
    expect(decide(tabs, { guarded: ['Nhật ký thao tác'] }).unguarded).toEqual(expected)
    expect(decide(tabs, { guarded: ['Nhật ký thao tác', ...more] }).unguarded).toEqual([])
  })

  it.each([
    ['Sheet1', [], 'Sheet1'],
    ['Trang tính 1', [], 'Trang tính 1'],
    ['Sheet1', [['x']], undefined],
    ['Sheet11', [], undefined],
    ['My Sheet1', [], undefined],
  ])('of the tab %s with %j takes away %s', (name, grid, expected) => {
    expect(decide({ ...whole(), [name]: grid }).blankTab).toBe(expected)
  })
})
