import { enumName } from '../enumerations'
import { NotImplementedError } from '../google-error'
import type { Members } from '../members'
import { Service, whole } from '../service'
import type { BuiltChart } from './built-chart'
import type { GoogleChart, GoogleChartBuilder, GoogleRange } from './google'
import { TabService } from './tab-service'

export class ChartBuilderService
  extends Service
  implements Pick<GoogleChartBuilder, Members<'EmbeddedChartBuilder'>>
{
  readonly typeName = 'EmbeddedChartBuilder'

  constructor(
    private readonly tabId: number,
    private chart: BuiltChart,
    private readonly made: (chart: BuiltChart) => GoogleChart,
  ) {
    super()
  }

  setChartType(type: GoogleAppsScript.Charts.ChartType): GoogleChartBuilder {
    return this.change({ kind: named('ChartType', type) })
  }

  addRange(range: GoogleRange): GoogleChartBuilder {
    const place = range as unknown
    if (!(place instanceof TabService)) throw new TypeError('addRange needs a range')
    if (place.tabId !== this.tabId) throw new NotImplementedError('a chart of another tab’s boxes')
    const block = {
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getNumRows(),
      columns: range.getNumColumns(),
    }
    return this.change({ ranges: [...this.chart.ranges, block] })
  }

  clearRanges(): GoogleChartBuilder {
    return this.change({ ranges: [] })
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number): GoogleChartBuilder {
    return this.change({ place: { row, column, offsetX, offsetY } })
  }

  setOption(option: string, value: unknown): GoogleChartBuilder {
    return this.change({ options: { ...this.chart.options, [option]: value } })
  }

  setMergeStrategy(strategy: GoogleAppsScript.Charts.ChartMergeStrategy): GoogleChartBuilder {
    const merge = named('ChartMergeStrategy', strategy) === 'MERGE_ROWS' ? 'MERGE_ROWS' : 'MERGE_COLUMNS'
    return this.change({ merge })
  }

  setTransposeRowsAndColumns(transposed: boolean): GoogleChartBuilder {
    return this.change({ transposed })
  }

  setNumHeaders(headers: number): GoogleChartBuilder {
    return this.change({ headers })
  }

  build(): GoogleChart {
    return this.made(this.chart)
  }

  private change(changed: Partial<BuiltChart>): GoogleChartBuilder {
    this.chart = { ...this.chart, ...changed }
    return whole(this)
  }
}

function named(enumeration: 'ChartType' | 'ChartMergeStrategy', value: unknown): string {
  const name = enumName(enumeration, value)
  if (name === undefined) throw new NotImplementedError(`${enumeration} ${String(value)}`)
  return name
}
