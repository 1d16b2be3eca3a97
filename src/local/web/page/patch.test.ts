import { describe, expect, it } from 'vitest'
import type { ViewedTab } from '../book-view'
import { patchOf } from './patch'

const drawn: ViewedTab = {
  id: 1,
  print: '1',
  frozenRows: 1,
  frozenColumns: 0,
  gridlines: true,
  looks: [],
  boxes: [
    [[0, 'a', -1]],
    [],
    [
      [0, 'b', -1],
      [2, '7', -1, 1],
    ],
  ],
  widths: [],
  heights: [21, null, 21],
  hiddenRows: [],
  hiddenColumns: [],
  merges: [],
  notes: [],
  lists: [],
  charts: [],
}

describe('patchOf', () => {
  it.each<[string, Partial<ViewedTab>, ReturnType<typeof patchOf>]>([
    ['nothing, where only the print is another', { print: '2' }, { boxes: [], heights: [] }],
    [
      'what was changed, added and taken away',
      { boxes: [[[0, 'x', -1]], [[1, 'y', -1]], [[2, '7', -1, 1]]] },
      {
        boxes: [
          [0, 0, [0, 'x', -1]],
          [1, 1, [1, 'y', -1]],
          [2, 0, undefined],
        ],
        heights: [],
      },
    ],
    ['the heights of rows', { heights: [40, null, 21] }, { boxes: [], heights: [[0, 40]] }],
    ['new rows', { boxes: [...drawn.boxes, [[0, 'c', -1]]] }, { boxes: [[3, 0, [0, 'c', -1]]], heights: [] }],
    ['not enough, where the frame is another', { frozenRows: 2 }, undefined],
    ['not enough, where there is another note', { notes: [[0, 0, 'ghi chú']] }, undefined],
  ])('gives %s', (_, change, patch) => {
    expect(patchOf(drawn, { ...drawn, ...change }, [])).toEqual(patch)
  })

  it('draws again what a person has put in, whatever became of it', () => {
    expect(
      patchOf(drawn, drawn, [
        [2, 2],
        [5, 5],
      ])?.boxes,
    ).toEqual([
      [2, 2, [2, '7', -1, 1]],
      [5, 5, undefined],
    ])
  })
})
