import type { ChartChange, ChartMark, ChartPicture, StandingChart } from '../domain/chart'
import type { Region } from '../domain/region'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder

/**
 * Charts are an ornament: where Google refuses one, the log says so, and what the run is for goes on.
 * @returns undefined if Google refused
 */
export function unlessRefused<T>(sheet: Sheet, work: () => T): T | undefined {
  try {
    return work()
  } catch (failure) {
    console.warn(`charts of ${sheet.getName()}: ${String(failure)}`)
    return undefined
  }
}

/** Boxes are sent before, and the charts at once, so that only what these bring about is held against them. */
export function redrawIfItGoes(sheet: Sheet, changes: readonly ChartChange[]): boolean {
  SpreadsheetApp.flush()
  const done = unlessRefused(sheet, () => {
    redraw(sheet, changes)
    SpreadsheetApp.flush()
    return true
  })
  return done === true
}

/** Charts whose title begins with one of the names; of others nothing but the title is asked. */
export function chartsOf(sheet: Sheet, names: readonly string[]): StandingChart[] {
  return sheet.getCharts().flatMap((chart) => {
    const id = chart.getChartId()
    const title = String(chart.getOptions().get('title'))
    if (id === null || !names.some((name) => title.startsWith(name))) return []
    return [{ id, title, ranges: chart.getRanges().map(regionOf) }]
  })
}

export function redraw(sheet: Sheet, changes: readonly ChartChange[]): void {
  const standing = changes.every(({ what }) => what === 'add') ? [] : sheet.getCharts()
  for (const change of changes) {
    if (change.what === 'add') sheet.insertChart(built(sheet, change.chart))
    else if (change.what === 'remove') sheet.removeChart(chartWith(standing, change.id))
    else
      sheet.updateChart(shown(sheet, chartWith(standing, change.id).modify().clearRanges(), change).build())
  }
}

function chartWith(charts: readonly Chart[], id: number): Chart {
  const found = charts.find((chart) => chart.getChartId() === id)
  if (found === undefined) throw new Error(`no chart ${id}`)
  return found
}

function built(sheet: Sheet, chart: ChartPicture): Chart {
  const { kind, series, colours, place } = chart
  const isStack = kind === 'stack'
  const builder = shown(sheet, sheet.newChart(), chart)
    .setChartType(isStack ? Charts.ChartType.COLUMN : Charts.ChartType.BAR)
    .setMergeStrategy(
      series === 'rows' ? Charts.ChartMergeStrategy.MERGE_ROWS : Charts.ChartMergeStrategy.MERGE_COLUMNS,
    )
    .setTransposeRowsAndColumns(series === 'rows')
    .setNumHeaders(1)
    .setPosition(place.row, place.column, place.right, place.down)
    .setOption('width', place.width)
    .setOption('height', place.height)
    .setOption('isStacked', isStack)
    .setOption('colors', colours)
    .setOption('legend', { position: colours.length > 1 ? 'bottom' : 'none' })
    // A year is a name here, no quantity.
    .setOption('treatLabelsAsText', true)
    // Not by colour alone: each bar bears its number.
    .setOption('series', Object.fromEntries(colours.map((_, at) => [at, { dataLabel: 'value' }])))
  return builder.build()
}

function shown(sheet: Sheet, builder: Builder, { title, ranges }: ChartMark): Builder {
  for (const { row, column, rows, columns } of ranges)
    builder.addRange(sheet.getRange(row, column, rows, columns))
  return builder.setOption('title', title)
}

const regionOf = (range: GoogleAppsScript.Spreadsheet.Range): Region => ({
  row: range.getRow(),
  column: range.getColumn(),
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
})
