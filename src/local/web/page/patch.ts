import type { ViewedBox, ViewedTab } from '../book-view'

/** A box by its row and column, from 0. */
export type Place = readonly [row: number, column: number]

/** What is to be drawn anew in a tab whose frame has stayed. */
export interface Patch {
  /** Undefined where the box is blank now. */
  readonly boxes: readonly (readonly [row: number, column: number, box: ViewedBox | undefined])[]
  readonly heights: readonly (readonly [row: number, height: number])[]
}

/** Beyond so many boxes it is quicker to draw all anew. */
const MOST_BOXES = 20_000

/**
 * What differs between a tab as it is drawn and as it is now; `touched` are boxes in which the person may have left
 * something else. Undefined where more than boxes and heights has changed: then the workbook is drawn anew.
 */
export function patchOf(drawn: ViewedTab, now: ViewedTab, touched: readonly Place[]): Patch | undefined {
  if (frameOf(drawn) !== frameOf(now)) return undefined
  const boxes: (readonly [number, number, ViewedBox | undefined])[] = []
  const heights: (readonly [number, number])[] = []
  for (let row = 0; row < Math.max(drawn.boxes.length, now.boxes.length); row += 1) {
    const before = drawn.boxes[row] ?? []
    const after = now.boxes[row] ?? []
    if (JSON.stringify(before) !== JSON.stringify(after)) boxes.push(...changedIn(row, before, after))
    const height = now.heights[row]
    if (typeof height === 'number' && height !== drawn.heights[row]) heights.push([row, height])
    if (boxes.length > MOST_BOXES) return undefined
  }
  for (const [row, column] of touched) boxes.push([row, column, boxAt(now.boxes[row], column)])
  return { boxes, heights }
}

/** All but what stands in the boxes, how high the rows are, and the charts, which the grid does not draw. */
function frameOf({
  boxes: _,
  heights: _heights,
  charts: _charts,
  print: _print,
  ...frame
}: ViewedTab): string {
  return JSON.stringify(frame)
}

function changedIn(row: number, before: readonly ViewedBox[], after: readonly ViewedBox[]) {
  const columns = new Set([...before, ...after].map(([column]) => column))
  return [...columns]
    .map((column) => [row, column, boxAt(after, column), boxAt(before, column)] as const)
    .filter(([, , now, was]) => JSON.stringify(now) !== JSON.stringify(was))
    .map(([, column, now]) => [row, column, now] as const)
}

const boxAt = (row: readonly ViewedBox[] | undefined, column: number): ViewedBox | undefined =>
  row?.find(([at]) => at === column)
