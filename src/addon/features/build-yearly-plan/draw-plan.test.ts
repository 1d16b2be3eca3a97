import { describe, expect, it } from 'vitest'
import { aCell, aRegistration } from '../../../../test/nouns'
import { buildPlan, type PlanSheet, rowOf, withBox } from '../../../../test/plan-sheet'

const cells = [2, 3].map((row) => aCell(`Chi bộ Phòng ${row}`, row))
const registrations = [1, 2].map((quarter) =>
  aRegistration({ row: quarter + 1, cell: cells[0], quarter: quarter as 1 }),
)
const build = () => buildPlan(registrations, cells)
const lookOf = ({ decision }: PlanSheet) => decision.picture?.look

describe('the look of the plan', () => {
  it('fills 252 mm', () => {
    expect(lookOf(build())?.widths.reduce((sum, width) => sum + width, 0)).toBe(952)
  })

  it('has borders round the header and every line', () => {
    expect(lookOf(build())?.borders).toEqual([{ row: 14, column: 1, rows: 9, columns: 13 }])
  })

  it('tells quarters and marked lines apart', () => {
    const built = build()
    const styleAt = (line: string, column: number) =>
      lookOf(built)?.styles[rowOf(built.grid, line) - 1]?.[column - 1]
    const [first, second, mark] = [styleAt('ĐK-0002', 4), styleAt('ĐK-0003', 4), styleAt('Chi bộ Phòng 3', 4)]
    expect(new Set([first?.background, second?.background, mark?.background]).size).toBe(3)
    expect([first?.italic, mark?.italic]).toEqual([undefined, true])
  })

  it('has every picture as large as its values', () => {
    const built = build()
    expect(lookOf(built)?.styles).toHaveLength(built.grid.length)
  })

  it('lets words below the table run over the boxes beside them', () => {
    const { grid } = build()
    const typed = withBox(grid, rowOf(grid, 'ĐK-0002'), 12, 'mời báo chí')
    const again = buildPlan(registrations.slice(1), cells, typed)
    const styles = again.decision.picture?.look.styles ?? []
    expect(styles.slice(-2).map((row) => row[0]?.oneLine)).toEqual([true, true])
  })
})
