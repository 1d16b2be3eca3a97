import type { Block } from '../../domain/box'
import type { BoxEdit } from '../../workbook/edits'

/** A write costs as much as this many boxes more in another: so long a stretch may be written again as it stands. */
const BOXES_PER_CALL = 3_500

/**
 * Parts edits, sorted by row, where more than `gap` rows between two stay as they are, or where one of those rows
 * must not be written again.
 */
export function partByRows<T>(
  edits: readonly BoxEdit<T>[],
  gap: number,
  isFixed: (row: number) => boolean = () => false,
): BoxEdit<T>[][] {
  const parts: BoxEdit<T>[][] = []
  let last = Number.NEGATIVE_INFINITY
  for (const edit of [...edits].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const part = parts[parts.length - 1]
    if (part !== undefined && edit.row <= last + gap + 1 && !someBetween(last, edit.row, isFixed))
      part.push(edit)
    else parts.push([edit])
    last = edit.row
  }
  return parts
}

function someBetween(above: number, below: number, test: (row: number) => boolean): boolean {
  for (let row = above + 1; row < below; row++) if (test(row)) return true
  return false
}

/**
 * Edits of notes or colours as few rectangles over all their columns; boxes in between keep what they have.
 * @param current what stands in a box now
 */
export function rectanglesOf<T>(
  edits: readonly BoxEdit<T>[],
  current: (row: number, column: number) => T,
): Block<T>[] {
  if (edits.length === 0) return []
  const first = Math.min(...columnsOf(edits))
  const last = Math.max(...columnsOf(edits))
  const gap = Math.floor(BOXES_PER_CALL / (last - first + 1))
  return partByRows(edits, gap).map((part) => {
    const top = part[0]?.row ?? 1
    const bottom = part[part.length - 1]?.row ?? top
    const values = Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from({ length: last - first + 1 }, (_, across) => current(top + down, first + across)),
    )
    for (const { row, column, value } of part) {
      const line = values[row - top]
      if (line !== undefined) line[column - first] = value
    }
    return { row: top, column: first, values }
  })
}

const columnsOf = <T>(edits: readonly BoxEdit<T>[]): Set<number> => new Set(edits.map(({ column }) => column))
