import { type Block, type Box, cutOut, reachOf, rowsAbove, withBlocks } from '../domain/box'
import type { World } from '../ports'

/** Rows that an act is going to write, and what it will keep in the store once they stand. */
export interface Coming {
  readonly tab: string
  readonly blocks: readonly Block<Box>[]
  readonly kept: Readonly<Record<string, string>>
}

/** The outside as it will be once the rows stand. Boxes beyond the tab as it is have neither notes nor colours. */
export function foresee({ tab, blocks, kept }: Coming, world: World): World {
  const { workbook, store } = world
  const names = workbook.tabNames()
  const standing = names.includes(tab) ? workbook.values(tab) : []
  const grid = withBlocks(standing, blocks)
  return {
    ...world,
    workbook: {
      ...workbook,
      tabNames: () => (names.includes(tab) ? names : [...names, tab]),
      values: (name) => (name === tab ? grid : workbook.values(name)),
      marks: (name, rows) => {
        if (name !== tab) return workbook.marks(name, rows)
        if ((rows?.first ?? 1) > standing.length) return { notes: [], colours: [] }
        return workbook.marks(name, rows && { ...rows, last: Math.min(rows.last, standing.length) })
      },
    },
    store: { ...store, all: () => ({ ...store.all(), ...kept }) },
  }
}

/**
 * Rows that are coming, and what is to be written once they stand, as blocks of one write.
 * @param foreseen the tab with the rows that are coming, which are its last
 */
export function inOneWrite(
  { tab, blocks }: Coming,
  later: readonly Block<Box>[],
  foreseen: World,
): Block<Box>[] {
  const grid = withBlocks(foreseen.workbook.values(tab), later)
  return [...rowsAbove(later, reachOf(blocks).top), ...blocks.map((block) => cutOut(grid, block))]
}
