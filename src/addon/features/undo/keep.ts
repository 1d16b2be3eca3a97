import { tracesOf } from '../../domain/chart'
import type { ComputedTab } from '../../domain/computed-tab'
import type { World } from '../../ports'
import { type KeptTab, printOf } from './record'

const copyNameOf = (tab: string): string => `Bản lưu - ${tab}`

/** Keeps a copy of a tab into which an act writes; call what it returns when the act is done. */
export function keepAltered(tab: string, { workbook }: World): () => KeptTab {
  const copy = copyNameOf(tab)
  workbook.keepCopy(tab, copy)
  return () => ({ tab, copy, print: printOf(workbook.values(tab)) })
}

/**
 * Keeps a copy of the tab as it stands; call what it returns when the act has laid the tab out anew. Undefined if the
 * act leaves the tab alone.
 */
export function keepTab(
  { tab, exists, picture, charts = [] }: ComputedTab,
  { workbook }: World,
): (() => KeptTab) | undefined {
  if (picture === undefined) return undefined
  const copy = exists ? copyNameOf(tab) : ''
  if (exists) workbook.keepCopy(tab, copy)
  // What is kept may hold formulas, which come to something else in another row.
  const left = () => (picture.kept === undefined ? picture.values : workbook.values(tab))
  const drawn = charts.length === 0 ? {} : { charts: tracesOf(charts) }
  return () => ({ tab, copy, print: printOf(left()), ...drawn })
}
