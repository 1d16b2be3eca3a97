import { type ChartPicture, chartChanges } from '../../domain/chart'
import { chartsOf, redraw } from '../charts'
import { asked, type Check, relied, type Sheet } from './check'

const CHART: ChartPicture = {
  kind: 'stack',
  name: 'Biểu đồ thử',
  title: 'Biểu đồ thử 2026',
  ranges: [
    { row: 1, column: 1, rows: 3, columns: 2 },
    { row: 1, column: 4, rows: 3, columns: 1 },
  ],
  series: 'columns',
  colours: ['#7b1e1e', '#1d5fa6'],
  place: { row: 1, column: 6, right: 4, down: 4, width: 300, height: 200 },
}
const OTHER: ChartPicture = {
  ...CHART,
  title: 'Biểu đồ thử 2027',
  ranges: [
    { row: 1, column: 1, rows: 1, columns: 3 },
    { row: 4, column: 1, rows: 1, columns: 3 },
  ],
  series: 'rows',
  kind: 'bars',
}

/** What the tab's own charts are known by: title and ranges. */
function charts(sheet: Sheet): string {
  SpreadsheetApp.flush()
  const found = chartsOf(sheet, [CHART.name]).map(({ title, ranges }) =>
    [title, ...ranges.map(({ row, column, rows, columns }) => `${row},${column},${rows},${columns}`)].join(
      ' ',
    ),
  )
  return found.join('; ')
}

/** Makes the tab show that chart, by whatever it has. */
function show(sheet: Sheet, chart: ChartPicture): string {
  redraw(sheet, chartChanges([chart], chartsOf(sheet, [CHART.name])))
  return charts(sheet)
}

function takeAway(sheet: Sheet): string {
  const standing = chartsOf(sheet, [CHART.name])
  redraw(
    sheet,
    standing.map(({ id }) => ({ what: 'remove', id })),
  )
  return charts(sheet)
}

/** Draws the chart, looks, and takes it away whatever is seen. */
function withChart(sheet: Sheet, look: () => string): string {
  show(sheet, CHART)
  try {
    return look()
  } finally {
    takeAway(sheet)
  }
}

export const chartChecks: readonly Check[] = [
  relied('chart.drawn', 'Biểu đồ thử 2026 1,1,3,2 1,4,3,1', (sheet) => withChart(sheet, () => charts(sheet))),
  relied('chart.changed', 'Biểu đồ thử 2027 1,1,1,3 4,1,1,3', (sheet) =>
    withChart(sheet, () => show(sheet, OTHER)),
  ),
  relied('chart.removed', '', (sheet) => {
    show(sheet, OTHER)
    return takeAway(sheet)
  }),
  relied('chart.survives-clear', 'Biểu đồ thử 2026 1,1,3,2 1,4,3,1', (sheet) =>
    withChart(sheet, () => {
      sheet.clear()
      return charts(sheet)
    }),
  ),
  asked('chart.copied-with-tab', (sheet) =>
    withChart(sheet, () => {
      const twin = sheet.copyTo(SpreadsheetApp.getActive())
      try {
        return charts(twin)
      } finally {
        SpreadsheetApp.getActive().deleteSheet(twin)
      }
    }),
  ),
]
