import { describe, expect, it } from 'vitest'
import { type ChartPicture, changesBack, chartChanges, tracesOf } from './chart'

const boxes = (row: number) => ({ row, column: 1, rows: 3, columns: 2 })

const wanted = (year: number, row = 1): ChartPicture => ({
  kind: 'bars',
  name: 'Theo nhóm, năm',
  title: `Theo nhóm, năm ${year}`,
  ranges: [boxes(row)],
  series: 'columns',
  colours: ['#1d5fa6'],
  place: { row: 1, column: 9, right: 0, down: 0, width: 400, height: 300 },
})

const standing = (title: string, row = 1) => ({ id: 7, title, ranges: [boxes(row)] })

describe('charts that stand', () => {
  it.each([
    ['shows the same', standing('Theo nhóm, năm 2027'), []],
    ['is staff’s own', standing('Biểu đồ của văn phòng'), ['add']],
    ['shows the year before', standing('Theo nhóm, năm 2026'), ['change']],
    ['shows rows that moved', standing('Theo nhóm, năm 2027', 2), ['change']],
    [
      'was given more ranges',
      { ...standing('Theo nhóm, năm 2027'), ranges: [boxes(1), boxes(9)] },
      ['change'],
    ],
  ])('need only what is missing where one %s', (_, chart, what) => {
    expect(chartChanges([wanted(2027)], [chart]).map((change) => change.what)).toEqual(what)
  })

  it('are changed in what they show, and in nothing else', () => {
    const before = { title: 'Theo nhóm, năm 2026', ranges: [boxes(1)] }
    expect(chartChanges([wanted(2027, 5)], [{ id: 7, ...before }])).toEqual([
      { what: 'change', id: 7, title: 'Theo nhóm, năm 2027', ranges: [boxes(5)], before },
    ])
  })
})

describe('taking back what was done to charts', () => {
  const changed = chartChanges([wanted(2027, 5)], [standing('Theo nhóm, năm 2026')])
  const added = chartChanges([wanted(2027)], [])

  it('gives a changed one what it showed', () => {
    expect(changesBack(tracesOf(changed), [standing('Theo nhóm, năm 2027', 5)])).toEqual([
      {
        what: 'change',
        id: 7,
        title: 'Theo nhóm, năm 2026',
        ranges: [boxes(1)],
        before: { title: 'Theo nhóm, năm 2027', ranges: [boxes(5)] },
      },
    ])
  })

  it('takes a drawn one away', () => {
    expect(changesBack(tracesOf(added), [standing('Theo nhóm, năm 2027')])).toEqual([
      { what: 'remove', id: 7 },
    ])
  })

  it.each([
    ['gone', []],
    ['renamed', [standing('Của văn phòng')]],
  ])('leaves alone what is %s meanwhile', (_, now) => {
    expect(changesBack(tracesOf([...changed, ...added]), now)).toEqual([])
  })
})
