import type { ChartPicture, ChartPlace } from '../../domain/chart'
import { FIELDS } from '../../domain/field'
import type { Region } from '../../domain/region'
import {
  CATEGORIES_CHART,
  categoriesChartTitle,
  SHARES_CHART,
  sharesChartTitle,
  YEARS_CHART,
} from '../../text/counts'
import { heightOf, type Part, type TableName } from './table-part'

/** Right of the upper tables and of the remarks that run over beside them, clear of the wide tables below. */
const CORNER = { row: 1, column: 9, down: 6 }
const SIZE = { width: 430, height: 330 }
const GAP = 12
/** Each bears white letters (4.5 : 1 and more). */
const FIELD_COLOURS = ['#7b1e1e', '#a85a10', '#1d5fa6']
const REGISTERED_COLOUR = '#1d5fa6'
const HELD_COLOUR = '#a85a10'

/** The fields over the years, the fields and the categories of the plan year; none of a table that is empty. */
export function drawCharts(parts: readonly Part[], year: number): ChartPicture[] {
  const tables = tablesOf(parts)
  const [years, shares, quarters] = [tables.get('years'), tables.get('shares'), tables.get('quarters')]
  const charts: Omit<ChartPicture, 'place'>[] = []
  if (years !== undefined && years.rows > 2)
    charts.push({
      kind: 'stack',
      name: YEARS_CHART,
      title: YEARS_CHART,
      ranges: [columnsOf(years, 1, FIELDS.length + 1)],
      series: 'columns',
      colours: FIELD_COLOURS,
    })
  if (shares !== undefined)
    charts.push({
      kind: 'bars',
      name: SHARES_CHART,
      title: sharesChartTitle(year),
      ranges: [columnsOf(shares, 1, 2), columnsOf(shares, 4, 1)],
      series: 'columns',
      colours: [REGISTERED_COLOUR, HELD_COLOUR],
    })
  if (quarters !== undefined)
    charts.push({
      kind: 'bars',
      name: CATEGORIES_CHART,
      title: categoriesChartTitle(year),
      ranges: [rowOf(quarters, 0), rowOf(quarters, quarters.rows - 1)],
      series: 'rows',
      colours: [REGISTERED_COLOUR],
    })
  return charts.map((chart, place) => ({ ...chart, place: placeOf(place) }))
}

const placeOf = (place: number): ChartPlace => ({
  ...CORNER,
  ...SIZE,
  right: GAP + place * (SIZE.width + GAP),
})

/** Where the tables stand when the parts lie below each other. */
function tablesOf(parts: readonly Part[]): Map<TableName, Region> {
  const tables = new Map<TableName, Region>()
  let row = 1
  for (const part of parts) {
    if (part.kind === 'table' && part.name !== undefined)
      tables.set(part.name, { row, column: 1, rows: heightOf(part), columns: part.rows[0]?.length ?? 1 })
    row += heightOf(part)
  }
  return tables
}

/** Some columns of a table, its last row, which sums up, apart. */
const columnsOf = ({ row, rows }: Region, column: number, columns: number): Region => ({
  row,
  column,
  rows: rows - 1,
  columns,
})

/** One row of a table, its last column, which sums up, apart. */
const rowOf = ({ row, columns }: Region, place: number): Region => ({
  row: row + place,
  column: 1,
  rows: 1,
  columns: columns - 1,
})
