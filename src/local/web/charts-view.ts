import { plainOf } from '../apps-script/entry/show'
import type { Block, Chart, Tab } from '../model'
import type { Show } from './box-lists'

export interface ViewedSeries {
  readonly name: string
  /** `#rrggbb`. */
  readonly colour: string
  /** One a label; null where the box holds no number. */
  readonly values: readonly (number | null)[]
}

/** A chart with the numbers that it shows now; of another kind than bars and stacked columns only the numbers. */
export interface ViewedChart {
  readonly id: number
  readonly title: string
  readonly kind: 'bars' | 'stack' | 'other'
  readonly labels: readonly string[]
  readonly series: readonly ViewedSeries[]
}

interface ShownBox {
  readonly text: string
  readonly number: number | null
}

const COLOUR = /^#[0-9a-f]{6}$/i
const PLAIN_COLOUR = '#1d5fa6'

export const viewCharts = (tab: Tab, show: Show): ViewedChart[] =>
  tab.charts.map((chart) => viewChart(chart, tab, show))

function viewChart(chart: Chart, tab: Tab, show: Show): ViewedChart {
  const [head = [], ...rows] = gridOf(chart, tab, show)
  const colours: unknown[] = Array.isArray(chart.options.colors) ? chart.options.colors : []
  return {
    id: chart.id,
    title: String(chart.options.title ?? ''),
    kind: kindOf(chart),
    labels: rows.map(([name]) => name?.text ?? ''),
    series: head.slice(1).map(({ text }, at) => ({
      name: text,
      colour: colourOf(colours[at]),
      values: rows.map((row) => row[at + 1]?.number ?? null),
    })),
  }
}

function kindOf({ kind, options, headers }: Chart): ViewedChart['kind'] {
  if (headers !== 1) return 'other'
  if (kind === 'BAR' && options.isStacked !== true) return 'bars'
  return kind === 'COLUMN' && options.isStacked === true ? 'stack' : 'other'
}

const colourOf = (given: unknown): string =>
  typeof given === 'string' && COLOUR.test(given) ? given : PLAIN_COLOUR

/** The boxes of all ranges put together, a row for each label. */
function gridOf({ ranges, merge, transposed }: Chart, tab: Tab, show: Show): ShownBox[][] {
  const grids = ranges.map((block) => boxesOf(block, tab, show))
  const height = Math.max(0, ...grids.map(({ length }) => length))
  const merged =
    merge === 'MERGE_ROWS'
      ? grids.flat()
      : Array.from({ length: height }, (_, row) => grids.flatMap((grid) => grid[row] ?? []))
  return transposed ? turned(merged) : merged
}

const turned = (grid: readonly (readonly ShownBox[])[]): ShownBox[][] =>
  (grid[0] ?? []).map((_, column) => grid.flatMap((row) => row[column] ?? []))

const boxesOf = ({ row, column, rows, columns }: Block, tab: Tab, show: Show): ShownBox[][] =>
  Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, right) => {
      const [r, c] = [row - 1 + down, column - 1 + right]
      const value = tab.values[r]?.[c] ?? ''
      const plain = plainOf(value)
      return {
        text: show(value, tab.looks[r]?.[c]?.numberFormat),
        number: typeof plain === 'number' ? plain : null,
      }
    }),
  )
