import { describe, expect, it } from 'vitest'
import { newTab } from '../apps-script'
import type { Chart, Tab } from '../model'
import { viewCharts } from './charts-view'

const CHART: Chart = {
  id: 5,
  kind: 'BAR',
  ranges: [],
  merge: 'MERGE_COLUMNS',
  transposed: false,
  headers: 1,
  place: { row: 1, column: 9, offsetX: 0, offsetY: 0 },
  options: { title: 'Theo nhóm', colors: ['#7b1e1e', 'red'] },
}

const view = (chart: Partial<Chart>) => {
  const tab: Tab = { ...newTab(1, 'Thống kê'), charts: [{ ...CHART, ...chart }] }
  tab.values = [
    ['Lĩnh vực', 'Đăng ký', 'Tỷ lệ', 'Tổ chức'],
    ['Một', 3, 0.75, 2],
    ['Hai', 1, 0.25, ''],
  ]
  return viewCharts(tab, (value) => String(value))[0]
}

const bars = { title: 'Theo nhóm', kind: 'bars', labels: ['Một', 'Hai'] }

describe('a chart on the page', () => {
  it('puts ranges beside each other; no number is none, and no colour a plain one', () => {
    const ranges = [
      { row: 1, column: 1, rows: 3, columns: 2 },
      { row: 1, column: 4, rows: 3, columns: 1 },
    ]
    expect(view({ ranges })).toMatchObject({
      ...bars,
      series: [
        { name: 'Đăng ký', colour: '#7b1e1e', values: [3, 1] },
        { name: 'Tổ chức', colour: '#1d5fa6', values: [2, null] },
      ],
    })
  })

  it('puts rows below each other, and turns them', () => {
    const ranges = [
      { row: 1, column: 1, rows: 1, columns: 4 },
      { row: 2, column: 1, rows: 1, columns: 4 },
    ]
    expect(view({ ranges, merge: 'MERGE_ROWS', transposed: true })).toMatchObject({
      labels: ['Đăng ký', 'Tỷ lệ', 'Tổ chức'],
      series: [{ name: 'Một', values: [3, 0.75, 2] }],
    })
  })

  it.each([
    [{ kind: 'COLUMN', options: { isStacked: true } }, 'stack'],
    [{ kind: 'COLUMN' }, 'other'],
    [{ kind: 'PIE' }, 'other'],
    [{ headers: 0 }, 'other'],
  ])('is drawn if it is of a kind that the page can draw: %o', (chart, kind) => {
    expect(view(chart)?.kind).toBe(kind)
  })

  it('without boxes shows nothing', () => {
    expect(view({})).toMatchObject({ labels: [], series: [] })
  })
})
