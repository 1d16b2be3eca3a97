import { describe, expect, it } from 'vitest'
import { aCategory, aCell } from '../../../test/nouns'
import { cellHints, shareHints, sumByField } from './topic-hints'

const categories = [
  aCategory('Chuyên môn', 2, { field: 'politicalTask' }),
  aCategory('Học tập Bác', 3, { field: 'hoChiMinh' }),
  aCategory('Xây dựng Đảng', 4, { field: 'partyBuilding' }),
  aCategory('Dân vận', 5, { field: 'politicalTask' }),
]

it('numbers by category are summed by field', () => {
  expect(sumByField([1, 2, 3, 4, 99], categories)).toEqual([3, 2, 5])
})

describe('a field is spoken of', () => {
  it.each([
    [[1, 1, 3], 0.6, []],
    [[1, 1, 4], 0.6, ['politicalTask']],
    [[0, 0, 0], 0.6, []],
    [[2, 2, 1], 0.3, ['partyBuilding', 'hoChiMinh']],
  ])('of %j, above %f: %j', (fields, suggested, spoken) => {
    expect(shareHints(fields, suggested).map((hint) => hint.kind === 'largeShare' && hint.field)).toEqual(
      spoken,
    )
  })
})

it('a cell is spoken of for the fields it has no topic of, if it has any topic', () => {
  const cells = [aCell('A', 0), aCell('B', 1), aCell('C', 2)]
  const registered = [
    [3, 0, 0, 1, 0],
    [0, 0, 0, 0, 0],
    [1, 1, 1, 0, 0],
  ].flat()
  expect(cellHints(cells, categories, { columns: 5, registered, held: [] })).toEqual([
    { kind: 'fieldsLacking', cell: cells[0], fields: ['partyBuilding', 'hoChiMinh'] },
  ])
})

it('a field that the list of categories does not have is not spoken of', () => {
  const cells = [aCell('A', 0)]
  const two = categories.slice(0, 2)
  expect(cellHints(cells, two, { columns: 3, registered: [1, 1, 0], held: [] })).toEqual([])
})
