import type { ViewedChart } from '../charts-view'
import { ChartFills, fillOf } from './chart-fills'

interface Props {
  readonly chart: ViewedChart
  readonly fills: string
}

const WIDTH = 360
const HEIGHT = 200
const TOP = 20
const FOOT = 22
const FIELD = HEIGHT - TOP - FOOT
const WIDEST = 64
/** A segment that is lower bears no number. */
const NUMBERED = 15

/** Standing columns, the series on top of each other, the sum above. */
export function StackDrawing({ chart: { title, labels, series }, fills }: Props) {
  const sums = labels.map((_, row) => series.reduce((sum, { values }) => sum + (values[row] ?? 0), 0))
  const most = Math.max(1, ...sums)
  const step = WIDTH / labels.length
  const width = Math.min(WIDEST, step * 0.7)
  const heightOf = (value: number) => (value / most) * FIELD
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
      <ChartFills series={series} prefix={fills} />
      <path d={`M0 ${TOP + FIELD}h${WIDTH}`} stroke="currentColor" />
      {labels.map((label, row) => {
        const middle = step * (row + 0.5)
        const segments = segmentsOf(series.map(({ values }) => heightOf(values[row] ?? 0)))
        return (
          <g key={label} textAnchor="middle">
            {segments.map(({ height, below }, at) => {
              const y = TOP + FIELD - below - height
              const { name, colour, values } = series[at] ?? { name: '', colour: '', values: [] }
              return (
                <g key={name}>
                  <rect x={middle - width / 2} y={y} width={width} height={height} fill={fillOf(fills, at)} />
                  {height >= NUMBERED && (
                    <>
                      <rect
                        x={middle - 13}
                        y={y + height / 2 - 7}
                        width="26"
                        height="14"
                        rx="3"
                        fill={colour}
                      />
                      <text className="inside" x={middle} y={y + height / 2 + 4}>
                        {values[row]}
                      </text>
                    </>
                  )}
                </g>
              )
            })}
            <text className="number" x={middle} y={TOP + FIELD - heightOf(sums[row] ?? 0) - 5}>
              {sums[row]}
            </text>
            <text x={middle} y={HEIGHT - 6}>
              {label}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

/** Where each of these heights begins, from below. */
function segmentsOf(heights: readonly number[]): { height: number; below: number }[] {
  let below = 0
  return heights.map((height) => {
    const segment = { height, below }
    below += height
    return segment
  })
}
