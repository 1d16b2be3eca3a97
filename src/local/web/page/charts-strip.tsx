import { useState } from 'react'
import type { ViewedChart } from '../charts-view'
import { ChartCard } from './chart-card'
import { W } from './words'

/** The charts of the open tab, above its boxes; they can be folded away. */
export function ChartsStrip({ charts }: { readonly charts: readonly ViewedChart[] }) {
  const [isOpen, setOpen] = useState(true)
  if (charts.length === 0) return null
  return (
    <section className="charts own" aria-label={W.charts(charts.length)}>
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? W.foldCharts : W.charts(charts.length)}
      </button>
      {isOpen && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        <div className="cards" tabIndex={0}>
          {charts.map((chart) => (
            <ChartCard key={chart.id} chart={chart} />
          ))}
        </div>
      )}
    </section>
  )
}
