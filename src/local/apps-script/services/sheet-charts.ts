import type { Chart, Tab } from '../../model'
import { googleError } from '../errors'
import { unusedNumber } from '../random'
import { whole } from '../service'
import { type BuiltChart, PLAIN_CHART } from './built-chart'
import { ChartService } from './chart'
import { ChartBuilderService } from './chart-builder'
import type { GoogleChart, GoogleChartBuilder } from './google'
import { SheetLines } from './sheet-lines'

/** Charts on a tab. */
export abstract class SheetCharts extends SheetLines {
  newChart(): GoogleChartBuilder {
    return whole(new ChartBuilderService(this.tabId, PLAIN_CHART, (built) => this.chart(built)))
  }

  getCharts(): GoogleChart[] {
    return this.tab.charts.map((chart) => this.chart(chart))
  }

  insertChart(chart: GoogleChart): void {
    const { random } = this.objects.execution.world
    const id = unusedNumber(random, this.tab.charts)
    const built = builtOf(chart)
    this.edit((tab) => tab.charts.push({ ...built, id }))
  }

  updateChart(chart: GoogleChart): void {
    const { id, ...built } = builtOf(chart)
    this.edit((tab) => {
      const place = placeOf(tab, id)
      tab.charts[place] = { ...built, id: (tab.charts[place] as Chart).id }
    })
  }

  removeChart(chart: GoogleChart): void {
    const { id } = builtOf(chart)
    this.edit((tab) => tab.charts.splice(placeOf(tab, id), 1))
  }

  private chart(built: BuiltChart): GoogleChart {
    return whole(new ChartService(this.objects, this.tabId, built))
  }
}

function builtOf(chart: GoogleChart): BuiltChart {
  const service = chart as unknown
  if (!(service instanceof ChartService)) throw new TypeError('a chart is needed')
  return service.built
}

/** That Google throws for a chart which is gone is not known. */
function placeOf(tab: Tab, id: number | null): number {
  const place = tab.charts.findIndex((chart) => chart.id === id)
  if (place < 0) throw googleError('serviceError')
  return place
}
