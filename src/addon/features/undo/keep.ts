import type { World } from '../../ports'
import { type KeptTab, printOf } from './record'

const copyNameOf = (tab: string): string => `Bản lưu - ${tab}`

/** Keeps a copy of the tab as it stands; call what it returns when the act has laid the tab out anew. */
export function keepTab(tab: string, world: World): () => KeptTab {
  const existed = world.workbook.tabNames().includes(tab)
  const copy = existed ? copyNameOf(tab) : ''
  if (existed) world.workbook.keepCopy(tab, copy)
  return () => ({ tab, copy, print: printOf(world.workbook.values(tab)) })
}
