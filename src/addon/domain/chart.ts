import type { Region } from './region'

/** `bars` lie, one beside another for each series; `stack` stands, the series on top of each other. */
export type ChartKind = 'bars' | 'stack'

/** What a chart on a tab shows, as far as the program looks after it: staff may move, dress and size it. */
export interface ChartMark {
  readonly title: string
  /** Boxes of the chart's own tab, headers among them. */
  readonly ranges: readonly Region[]
}

/** A chart as it is drawn first. */
export interface ChartPicture extends ChartMark {
  readonly kind: ChartKind
  /** How the title begins in every year: by this the chart is known again. */
  readonly name: string
  /** Where series stand in the ranges: columns lie beside each other, rows below each other. */
  readonly series: 'columns' | 'rows'
  /** `#rrggbb`, one a series. */
  readonly colours: readonly string[]
  readonly place: ChartPlace
}

/** The upper left corner, from that of a box, and the size, in pixels. */
export interface ChartPlace {
  readonly row: number
  readonly column: number
  readonly right: number
  readonly down: number
  readonly width: number
  readonly height: number
}

/** A chart as it stands on a tab. */
export interface StandingChart extends ChartMark {
  readonly id: number
}

export type ChartChange =
  | { readonly what: 'add'; readonly chart: ChartPicture }
  | ({ readonly what: 'change'; readonly id: number; readonly before: ChartMark } & ChartMark)
  | { readonly what: 'remove'; readonly id: number }

/** What makes the charts that stand show what is wanted; charts of other names stay. */
export function chartChanges(
  wanted: readonly ChartPicture[],
  standing: readonly StandingChart[],
): ChartChange[] {
  return wanted.flatMap((chart): ChartChange[] => {
    const found = standing.find(({ title }) => title.startsWith(chart.name))
    if (found === undefined) return [{ what: 'add', chart }]
    const { id, ...before } = found
    if (isSame(chart, before)) return []
    return [{ what: 'change', id, title: chart.title, ranges: chart.ranges, before }]
  })
}

/** A chart that was drawn or changed, by its title since then; `before` is missing if there was none. */
export interface ChartTrace {
  readonly title: string
  readonly before?: ChartMark
}

export const tracesOf = (changes: readonly ChartChange[]): ChartTrace[] =>
  changes.flatMap((change) => {
    if (change.what === 'remove') return []
    return change.what === 'add'
      ? [{ title: change.chart.title }]
      : [{ title: change.title, before: change.before }]
  })

/** What takes back what was done to charts, as far as they still stand. */
export function changesBack(
  traces: readonly ChartTrace[],
  standing: readonly StandingChart[],
): ChartChange[] {
  return traces.flatMap(({ title, before }): ChartChange[] => {
    const found = standing.find((chart) => chart.title === title)
    if (found === undefined) return []
    const { id, ...now } = found
    return before === undefined ? [{ what: 'remove', id }] : [{ what: 'change', id, ...before, before: now }]
  })
}

const isSame = (one: ChartMark, other: ChartMark): boolean =>
  one.title === other.title &&
  one.ranges.length === other.ranges.length &&
  one.ranges.every((region, place) => isSameRegion(region, other.ranges[place]))

const isSameRegion = (one: Region, other: Region | undefined): boolean =>
  other !== undefined &&
  one.row === other.row &&
  one.column === other.column &&
  one.rows === other.rows &&
  one.columns === other.columns
