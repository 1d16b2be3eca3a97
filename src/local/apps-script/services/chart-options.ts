import type { Members } from '../members'
import { Service } from '../service'

/** What was told of a chart by `setOption`; what was not is null. */
export class ChartOptionsService
  extends Service
  implements Pick<GoogleAppsScript.Charts.ChartOptions, Members<'ChartOptions'>>
{
  readonly typeName = 'ChartOptions'

  constructor(private readonly options: Readonly<Record<string, unknown>>) {
    super()
  }

  get(option: string): unknown {
    return this.options[option] ?? null
  }
}
