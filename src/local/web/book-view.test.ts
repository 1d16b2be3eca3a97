import { describe, expect, it } from 'vitest'
import { blankModel } from '../../../test/blank-model'
import { MORNING, OFFICE } from '../../../test/play'
import type { Tab } from '../model'
import { viewBook, viewTab } from './book-view'

function viewed(change: (tab: Tab) => void) {
  const model = blankModel(MORNING, OFFICE)
  const [tab] = model.spreadsheet.tabs
  if (!tab) throw new Error('no tab')
  change(tab)
  const seen = viewTab(model, tab.id)
  if (!seen) throw new Error('no tab is seen')
  return { model, tab: seen }
}

describe('viewBook', () => {
  it.each([
    ['text as it stands', '=1+1', [0, '=1+1', -1]],
    ['a number to the right, with a comma', 7.5, [0, '7,5', -1, 1]],
    ['a day as in Vietnam', { serial: 46_392 }, [0, '05/01/2027', -1, 1]],
    ['what a formula was last known to be', { formula: '=A2', value: 'Quý I' }, [0, 'Quý I', -1]],
  ])('shows %s', (_, value, box) => {
    expect(viewed((tab) => tab.values.push([value])).tab.boxes).toEqual([[box]])
  })

  it('names each look once, by how it is drawn, and keeps a coloured box that is blank', () => {
    const look = { background: '#fff2cc' }
    const { tab } = viewed((one) => {
      one.values.push(['a', 5], [''])
      one.looks.push([look, { numberFormat: '0' }], [{ ...look, numberFormat: 'dd/MM/yyyy' }])
    })
    expect(tab.looks).toEqual([look])
    expect(tab.boxes).toEqual([
      [
        [0, 'a', 0],
        [1, '5', -1, 1],
      ],
      [[0, '', 0]],
    ])
  })

  it('lists the tabs, and marks those that have changed since', () => {
    const { model } = viewed(() => undefined)
    const before = viewBook(model)
    expect(viewBook(model)).toEqual(before)
    model.spreadsheet.tabs = model.spreadsheet.tabs.map((tab) => ({ ...tab, values: [['x']] }))
    const [was, is] = [before.tabs[0], viewBook(model).tabs[0]]
    expect(is).toEqual({ ...was, filled: 1, print: expect.any(String) })
    expect(is?.print).not.toBe(was?.print)
  })

  it('gives a row the height of its wrapped text, unless somebody has set one', () => {
    const wrapped = { wrap: 'WRAP' as const }
    const { tab } = viewed((one) => {
      one.values.push(['x'.repeat(200)], ['y'.repeat(200)], [])
      one.looks.push([wrapped], [wrapped], [])
      one.rowHeights[1] = 40
    })
    const [fitted, set, blank] = tab.heights
    expect(fitted).toBeGreaterThan(100)
    expect([set, blank]).toEqual([40, null])
  })

  it('counts rows and columns from 0', () => {
    const { tab } = viewed((one) => {
      one.merges.push({ row: 2, column: 3, rows: 1, columns: 2 })
      one.notes.push([], [undefined, 'ghi chú'])
      one.hiddenRows.push(5)
      one.hiddenColumns.push(2)
    })
    expect(tab).toMatchObject({
      merges: [[1, 2, 1, 2]],
      notes: [[1, 1, 'ghi chú']],
      hiddenRows: [4],
      hiddenColumns: [1],
    })
  })

  it('offers the words of a list, also of one that stands in another tab', () => {
    const rule = (values: readonly [string[]] | readonly [object]) => ({
      criteria: 'VALUE_IN_LIST',
      values: values as never,
      allowInvalid: false,
    })
    const { tab } = viewed((one) => {
      one.values.push(['Có'], ['Không'], [''])
      one.rules.push(
        [undefined, rule([['A', 'B']])],
        [undefined, rule([{ tab: 'Sheet1', row: 1, column: 1, rows: 3, columns: 1 }])],
      )
    })
    expect(tab.lists.map(({ choices, places, strict }) => [choices, places, strict])).toEqual([
      [['A', 'B'], [[0, 1, 1]], true],
      [['Có', 'Không'], [[1, 1, 1]], true],
    ])
  })
})
