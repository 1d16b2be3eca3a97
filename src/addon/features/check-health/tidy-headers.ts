import type { Box } from '../../domain/box'
import type { Act } from '../../ports'
import { headersTidied } from '../../text/health'
import { openBook } from '../../workbook/book'
import { type BoxEdit, blocksOf } from '../../workbook/edits'
import { type StrayHeader, strayHeaders } from './look-at-tabs'

/** Writes the headers of the program's own columns as it writes them; nothing below them is touched. */
export const tidyHeaders: Act<readonly StrayHeader[]> = {
  prepare: ({ workbook }) => strayHeaders(openBook(workbook), workbook),
  question: () => undefined,
  apply: (strays, { workbook }) => {
    for (const tab of new Set(strays.map((stray) => stray.tab))) {
      const mine = strays.filter((stray) => stray.tab === tab)
      const edits = mine.map(({ row, column, header }): BoxEdit => ({ row, column, value: header }))
      const typedAt = (row: number, column: number): Box =>
        mine.find((stray) => stray.row === row && stray.column === column)?.typed ?? ''
      workbook.write(tab, blocksOf(edits, typedAt))
    }
    return { message: headersTidied(strays.length), counts: {}, changed: strays.length > 0 }
  },
}
