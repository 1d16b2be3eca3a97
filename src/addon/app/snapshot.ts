import { type Block, type Box, type Grid, reachOf, sameGrid, withBlocks } from '../domain/box'
import type { StandingChart } from '../domain/chart'
import type { WorkbookPort } from '../ports'

/** The workbook as a run knows it while nobody else runs: a tab is read once, and known with what the run writes. */
export interface Snapshot {
  readonly workbook: WorkbookPort
  /** What was read so far may be old: it is compared with the tab before rows of it are written. */
  doubt(): void
  /** Nothing is known any more: others may have written. */
  forget(): void
}

/** Somebody typed into a tab since it was read, so what was decided on may stand in other rows. */
export class Outdated extends Error {}

interface Known {
  readonly grid: Grid
  /** Down to this row it was read, or compared with the tab, since the act has decided. */
  sureTo: number
}

/**
 * The lock keeps other runs away, but not a person who types while an act decides. So what was read is compared with the
 * tab again, as far as the act writes, before rows of it are written.
 */
export function snapshotOf(port: WorkbookPort): Snapshot {
  const grids = new Map<string, Known>()
  const heads = new Map<string, { readonly rows: number; readonly grid: Grid }>()
  const links = new Map<string, boolean>()
  const charts = new Map<
    string,
    { readonly names: string; readonly found: readonly StandingChart[] | undefined }
  >()

  const values = (tab: string): Grid => {
    const grid = grids.get(tab)?.grid ?? port.values(tab)
    if (!grids.has(tab)) grids.set(tab, { grid, sureTo: Number.POSITIVE_INFINITY })
    return grid
  }
  const head = (tab: string, rows: number): Grid => {
    const known = heads.get(tab)
    if (known !== undefined && known.rows >= rows) return known.grid.slice(0, rows)
    const grid = port.head(tab, rows)
    heads.set(tab, { rows, grid })
    return grid
  }
  const formTabs = (names: readonly string[]): readonly string[] => {
    const unknown = names.filter((name) => !links.has(name))
    const linked = unknown.length === 0 ? [] : port.formTabs(unknown)
    for (const name of unknown) links.set(name, linked.includes(name))
    return names.filter((name) => links.get(name))
  }
  const chartsOf = (tab: string, names: readonly string[]): readonly StandingChart[] | undefined => {
    const known = charts.get(tab)
    if (known !== undefined && known.names === names.join('\n')) return known.found
    const found = port.charts(tab, names)
    charts.set(tab, { names: names.join('\n'), found })
    return found
  }
  const forgetTab = (tab: string): void => {
    grids.delete(tab)
    heads.delete(tab)
    charts.delete(tab)
  }
  /** Whatever was typed in or taken out above the rows written has moved them, too. */
  const demandUnchanged = (tab: string, blocks: readonly Block<unknown>[]): void => {
    const known = grids.get(tab)
    if (known === undefined || blocks.length === 0) return
    const { top, bottom } = reachOf(blocks)
    if (bottom <= known.sureTo) return
    const isMoved =
      top > known.grid.length
        ? port.hasGrown(tab)
        : !sameGrid(port.rows(tab, { first: top, last: bottom }), known.grid.slice(top - 1, bottom))
    if (isMoved) {
      forgetTab(tab)
      throw new Outdated(tab)
    }
    known.sureTo = bottom
  }
  /** Runs what marks rows of a tab. */
  const intoRows = <T>(write: (tab: string, blocks: readonly Block<T>[]) => void) => {
    return (tab: string, blocks: readonly Block<T>[]): void => {
      demandUnchanged(tab, blocks)
      write(tab, blocks)
    }
  }
  const writeBoxes = (tab: string, blocks: readonly Block<Box>[]): void => {
    port.write(tab, blocks)
    const known = grids.get(tab)
    if (known !== undefined) grids.set(tab, { ...known, grid: withBlocks(known.grid, blocks) })
    heads.delete(tab)
  }
  /** Runs what changes the tabs named, whatever stands there. */
  const forgetting = <A extends unknown[], R>(change: (...args: A) => R, named: (...args: A) => string[]) => {
    return (...args: A): R => {
      named(...args).forEach(forgetTab)
      return change(...args)
    }
  }

  return {
    workbook: {
      ...port,
      values,
      reread: (tab) => {
        forgetTab(tab)
        return values(tab)
      },
      head,
      formTabs,
      charts: chartsOf,
      write: (tab, blocks, lookedAt) => {
        if (lookedAt === undefined) demandUnchanged(tab, blocks)
        writeBoxes(tab, blocks)
      },
      writeNotes: intoRows(port.writeNotes),
      writeColours: intoRows(port.writeColours),
      append: forgetting(port.append, (tab) => [tab]),
      paint: forgetting(port.paint, (tab) => [tab]),
      redraw: forgetting(port.redraw, (tab) => [tab]),
      makeTab: forgetting(port.makeTab, (name) => [name]),
      keepCopy: forgetting(port.keepCopy, (_, as) => [as]),
      restoreCopy: forgetting(port.restoreCopy, (tab, from) => [tab, from]),
      removeTab: forgetting(port.removeTab, (name) => [name]),
    },
    doubt: () => {
      for (const known of grids.values()) known.sureTo = 0
    },
    forget: () => {
      grids.clear()
      heads.clear()
      links.clear()
      charts.clear()
    },
  }
}
