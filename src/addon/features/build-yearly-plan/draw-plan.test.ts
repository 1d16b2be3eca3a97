import { describe, expect, it } from 'vitest'
import { aCell, aRegistration } from '../../../../test/nouns'
import { buildPlan, rowOf, withBox } from '../../../../test/plan-sheet'

const cells = [2, 3].map((row) => aCell(`Chi bộ Phòng ${row}`, row))
const registrations = [1, 2].map((quarter) =>
  aRegistration({ row: quarter + 1, cell: cells[0], quarter: quarter as 1 }),
)
const built = buildPlan(registrations, cells)
const look = built.decision.picture?.look

const styleAt = (line: string, column: number) => look?.styles[rowOf(built.grid, line) - 1]?.[column - 1]

describe('the look of the plan', () => {
  it('fills 252 mm', () => {
    expect(look?.widths.reduce((sum, width) => sum + width, 0)).toBe(952)
  })

  it('has borders round the header and every line', () => {
    expect(look?.borders).toEqual([{ row: 14, column: 1, rows: 9, columns: 13 }])
  })

  it('tells quarters and marked lines apart', () => {
    const [first, second, mark] = [styleAt('ĐK-0002', 4), styleAt('ĐK-0003', 4), styleAt('Chi bộ Phòng 3', 4)]
    expect(new Set([first?.background, second?.background, mark?.background]).size).toBe(3)
    expect([first?.italic, mark?.italic]).toEqual([undefined, true])
  })

  it('has every picture as large as its values', () => {
    expect(look?.styles).toHaveLength(built.grid.length)
  })

  it('lets words below the table run over the boxes beside them', () => {
    const typed = withBox(built.grid, rowOf(built.grid, 'ĐK-0002'), 12, 'mời báo chí')
    const again = buildPlan(registrations.slice(1), cells, typed)
    const styles = again.decision.picture?.look.styles ?? []
    expect(styles.slice(-2).map((row) => row[0]?.oneLine)).toEqual([true, true])
  })
})
