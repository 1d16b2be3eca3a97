import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCell, aRegistration } from '../../../../test/nouns'
import { buildPlan, withBox, withColumn, withRow } from '../../../../test/plan-sheet'
import { type Box, type Grid, sameGrid } from '../../domain/box'
import type { Registration } from '../../domain/registration'
import { readTable } from '../../workbook/table'
import { planTab } from '../../workbook/tabs/plan'

const cells = [2, 3, 4].map((row) => aCell(`Chi bộ ${row}`, row))

const registrations = fc.uniqueArray(
  fc.record({
    row: fc.integer({ min: 2, max: 40 }),
    cell: fc.constantFrom(...cells),
    quarter: fc.constantFrom(1, 2, 3, 4).map((quarter) => quarter as 1),
    planned: fc.constantFrom('', '2027-03', '2027-03-04', '2027-08-05'),
    status: fc
      .constantFrom('valid', 'valid', 'valid', 'replaced', 'toFix')
      .map((status) => status as 'valid'),
    joint: fc.subarray(cells, { maxLength: 1 }),
  }),
  { selector: ({ row }) => row, maxLength: 14 },
)
const asRegistrations = registrations.map((all) => all.map(aRegistration))

/** What staff do to the tab: `at` and `column` are shares of its size. */
const acts = fc.array(
  fc.record({
    kind: fc.constantFrom('type', 'type', 'type', 'column', 'row'),
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    column: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  }),
  { maxLength: 12 },
)

const own = new Set(['Giờ', 'Địa điểm', 'Đảng ủy viên dự', 'Ghi chú'])
const ours = new Set(Object.values(planTab(2027).columns).map(({ header }) => header))

/** Columns, from 1, in which staff may write: their four and those that they added. */
function ownColumns(grid: Grid): number[] {
  const { headerRow } = readTable(planTab(2027), 'Kế hoạch 2027', grid)
  const header = grid[headerRow - 1] ?? []
  return header.flatMap((box, place) => (own.has(String(box)) || !ours.has(String(box)) ? [place + 1] : []))
}

interface Written {
  readonly grid: Grid
  readonly typed: readonly Box[]
}

/** Each thing typed is told from all others. */
function write(
  grid: Grid,
  todo: readonly { kind: string; at: number; column: number }[],
  hand: string,
): Written {
  const typed: Box[] = []
  let sheet = grid
  for (const { kind, at, column } of todo) {
    const { headerRow } = readTable(planTab(2027), 'Kế hoạch 2027', sheet)
    const width = sheet[0]?.length ?? 0
    const row = headerRow + 1 + Math.floor(at * (sheet.length - headerRow + 2))
    if (kind === 'column') sheet = withColumn(sheet, 1 + Math.floor(column * width))
    else if (kind === 'row') sheet = withRow(sheet, row)
    else {
      const columns = ownColumns(sheet)
      const text = `${hand} ${typed.length}`
      sheet = withBox(sheet, row, columns[Math.floor(column * columns.length)] ?? 1, text)
      typed.push(text)
    }
  }
  return { grid: sheet, typed }
}

describe('whatever is registered and whatever staff write', () => {
  it('nothing that they wrote is lost or doubled', () => {
    fc.assert(
      fc.property(
        asRegistrations,
        acts,
        asRegistrations,
        acts,
        asRegistrations,
        (first, one, second, two, third) => {
          let texts: Box[] = []
          let grid = buildPlan(first, cells).grid
          for (const [next, todo, hand] of [
            [second, one, 'ghi tay'],
            [third, two, 'viết thêm'],
          ] as const) {
            const written = write(grid, todo, hand)
            // What is typed over is gone by their own hand.
            texts = [...texts, ...written.typed].filter((text) => countIn(written.grid, text) > 0)
            grid = buildPlan(next, cells, written.grid).grid
            for (const text of texts) expect([text, countIn(grid, text)]).toEqual([text, 1])
          }
        },
      ),
      { numRuns: 40 },
    )
  })

  it('what is kept and what is written make the tab that was drawn', () => {
    fc.assert(
      fc.property(asRegistrations, acts, asRegistrations, (first, todo, second) => {
        const { grid } = write(buildPlan(first, cells).grid, todo, 'ghi tay')
        const built = buildPlan(second, cells, grid)
        expect(sameGrid(built.grid, built.decision.picture?.values ?? grid)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it('building again changes nothing', () => {
    fc.assert(
      fc.property(asRegistrations, acts, asRegistrations, (first, todo, second) => {
        const { grid } = write(buildPlan(first, cells).grid, todo, 'ghi tay')
        const built = buildPlan(second, cells, grid)
        expect(buildPlan(second, cells, built.grid).decision.picture).toBeUndefined()
      }),
      { numRuns: 40 },
    )
  })

  it('the order of the rows in the register does not matter', () => {
    fc.assert(
      fc.property(asRegistrations, fc.integer(), (all, seed) => {
        expect(buildPlan(shuffled(all, seed), cells).grid).toEqual(buildPlan(all, cells).grid)
      }),
      { numRuns: 40 },
    )
  })
})

const countIn = (grid: Grid, text: Box): number => grid.flat().filter((box) => box === text).length

/** The same rows in another order; which row a registration stands in tells nothing. */
function shuffled(all: readonly Registration[], seed: number): Registration[] {
  return [...all]
    .sort((a, b) => ((a.row * 7919 + seed) % 101) - ((b.row * 7919 + seed) % 101))
    .map((each, place) => ({ ...each, row: place + 2 }))
}
