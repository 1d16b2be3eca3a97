import { Refusal } from '../../domain/refusal'
import type { Act } from '../../ports'

interface Wanted {
  readonly tab: string
  readonly row: number
}

/** Shows a row of a tab to the person. Both come from a page, so they may be anything. */
export const goToRow = (tab: unknown, row: unknown): Act<Wanted> => ({
  prepare: () => {
    const isRow = typeof row === 'number' && Number.isInteger(row) && row > 0
    if (typeof tab !== 'string' || !isRow) throw new Refusal({ code: 'rowGone' })
    return { tab, row }
  },
  question: () => undefined,
  apply: (wanted, { host }) => {
    if (!host.goTo(wanted.tab, wanted.row)) throw new Refusal({ code: 'rowGone' })
    return { message: '', counts: {}, changed: false }
  },
})
