/**
 * Rows typed as a table: one line a row, boxes parted by `|`, spaces around them dropped, blank lines skipped.
 * @throws Error naming the line that has another number of boxes than there are columns.
 */
export function pipeTable<const C extends readonly string[]>(
  columns: C,
  lines: string,
): Record<C[number], string>[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const boxes = line.split('|').map((box) => box.trim())
      if (boxes.length !== columns.length) {
        throw new Error(`${columns.length} boxes expected, ${boxes.length} found: ${line.trim()}`)
      }
      return Object.fromEntries(columns.map((column, place) => [column, boxes[place]])) as Record<
        C[number],
        string
      >
    })
}
