import type { Members } from '../members'
import { Service, whole } from '../service'
import type { BuiltChart } from './built-chart'
import { ChartBuilderService } from './chart-builder'
import { ChartOptionsService } from './chart-options'
import type { GoogleChart, GoogleChartBuilder, GoogleRange, SpreadsheetObjects } from './google'

export class ChartService extends Service implements Pick<GoogleChart, Members<'EmbeddedChart'>> {
  readonly typeName = 'EmbeddedChart'

  constructor(
    private readonly objects: SpreadsheetObjects,
    private readonly tabId: number,
    readonly built: BuiltChart,
  ) {
    super()
  }

  getChartId(): number | null {
    return this.built.id
  }

  getOptions(): GoogleAppsScript.Charts.ChartOptions {
    return whole(new ChartOptionsService(this.built.options))
  }

  getRanges(): GoogleRange[] {
    return this.built.ranges.map((block) => this.objects.range(this.tabId, block))
  }

  modify(): GoogleChartBuilder {
    return whole(
      new ChartBuilderService(this.tabId, this.built, (built) =>
        whole(new ChartService(this.objects, this.tabId, built)),
      ),
    )
  }
}
