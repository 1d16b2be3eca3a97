import { useId } from 'react'
import type { ViewedChart } from '../charts-view'
import { BarsDrawing } from './bars-drawing'
import { ChartFills, fillOf } from './chart-fills'
import { StackDrawing } from './stack-drawing'
import { W } from './words'

/** A chart as a drawing, with a legend and all its numbers as a table. */
export function ChartCard({ chart }: { readonly chart: ViewedChart }) {
  const id = useId()
  const { title, kind, labels, series } = chart
  const isEmpty = series.every(({ values }) => values.every((value) => !value))
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      {isEmpty && <p className="empty">{W.nothingToDraw}</p>}
      {!isEmpty && kind === 'bars' && <BarsDrawing chart={chart} fills={id} />}
      {!isEmpty && kind === 'stack' && <StackDrawing chart={chart} fills={id} />}
      {!isEmpty && kind !== 'other' && series.length > 1 && (
        <ul className="legend">
          {series.map(({ name, colour }, at) => (
            <li key={name}>
              <svg width="16" height="16" aria-hidden="true">
                <ChartFills series={[{ name, colour, values: [] }]} prefix={`${id}l${at}`} first={at} />
                <rect width="16" height="16" fill={fillOf(`${id}l${at}`, at)} />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
      <details open={kind === 'other'}>
        <summary>{W.asTable}</summary>
        <table>
          <thead>
            <tr>
              <td />
              {series.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {labels.map((label, row) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {series.map(({ name, values }) => (
                  <td key={name}>{values[row]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
