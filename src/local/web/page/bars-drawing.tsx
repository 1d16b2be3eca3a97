import type { ViewedChart } from '../charts-view'
import { ChartFills, fillOf } from './chart-fills'

interface Props {
  readonly chart: ViewedChart
  readonly fills: string
}

const WIDTH = 360
/** Room at the right for the number behind the longest bar. */
const LONGEST = WIDTH - 34
const LINE = 15
const BAR = 13
const GAP = 8
/** Letters that fit into a line. */
const LETTERS = 54

/** Lying bars, each label above its own. */
export function BarsDrawing({ chart: { title, labels, series }, fills }: Props) {
  const most = Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)))
  const groups = stacked(
    labels.map((label) => linesOf(label)),
    series.length,
  )
  return (
    <svg viewBox={`0 0 ${WIDTH} ${groups.height}`} role="img" aria-label={title}>
      <ChartFills series={series} prefix={fills} />
      {groups.all.map(({ lines, top }, row) => (
        <g key={labels[row]}>
          {lines.map((line, at) => (
            <text key={line} x="0" y={top + LINE * (at + 1) - 4}>
              {line}
            </text>
          ))}
          {series.map(({ name, values }, at) => {
            const value = values[row] ?? 0
            const length = (value / most) * LONGEST
            const y = top + LINE * lines.length + BAR * at
            return (
              <g key={name}>
                <rect x="0" y={y} width={Math.max(length, 1)} height={BAR - 1} fill={fillOf(fills, at)} />
                <text className="number" x={length + 5} y={y + BAR - 3}>
                  {value}
                </text>
              </g>
            )
          })}
        </g>
      ))}
    </svg>
  )
}

function stacked(labels: readonly (readonly string[])[], series: number) {
  let height = 0
  const all = labels.map((lines) => {
    const top = height
    height += lines.length * LINE + series * BAR + GAP
    return { lines, top }
  })
  return { all, height }
}

/** A label broken between words. */
function linesOf(label: string): string[] {
  const lines: string[] = []
  for (const word of label.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < LETTERS) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
