import { describe, expect, it } from 'vitest'
import { aCell } from '../../../../test/nouns'
import { markMissing } from './mark-missing'

describe('markMissing', () => {
  it('counts each cell’s topics by quarter, and those of joint meetings for each cell', () => {
    const cells = [aCell('Chi bộ Một', 2), aCell('Chi bộ Hai', 3)]
    const [topic] = markMissing([], cells, 2027, 1)
    if (topic === undefined) throw new Error('nothing is missing')
    const lines = [
      { ...topic, quarter: 1 as const, cellRows: [2, 3] },
      { ...topic, quarter: 4 as const, cellRows: [2] },
    ]
    const missing = (minimum: number) =>
      markMissing(lines, cells, 2027, minimum).map(({ quarter, cellRows }) => `${cellRows[0]}:${quarter}`)
    expect(missing(1)).toEqual(['2:2', '3:2', '2:3', '3:3', '3:4'])
    expect(missing(2)).toHaveLength(8)
  })

  it('says what is missing and nothing else', () => {
    const cell = aCell('Chi bộ Một', 2)
    const [mark, ...others] = markMissing([], [cell], 2027, 1)
    expect(others.map(({ quarter }) => quarter)).toEqual([2, 3, 4])
    expect(mark).toMatchObject({
      kind: 'mark',
      cellRows: [cell.row],
      boxes: {
        quarter: 'Quý I',
        cell: 'Chi bộ Một',
        title: '(chưa đăng ký)',
        category: '',
        planned: '',
        format: '',
        preparer: '',
        number: '',
      },
    })
  })
})
