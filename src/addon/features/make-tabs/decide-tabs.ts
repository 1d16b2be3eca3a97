import { type Grid, isBlank } from '../../domain/box'
import type { Furnishing } from '../../domain/furnishing'
import type { LocalDate } from '../../domain/local-date'
import { matchKey } from '../../domain/match-key'
import { type SharedCode, sharedCodes } from '../../domain/send-code'
import type { Book, NamedTab } from '../../workbook/book'
import { textOf } from '../../workbook/column'
import type { Tab } from '../../workbook/tab'
import { TAB_LIST } from '../../workbook/tab-list'
import { boardTab, countsTab } from '../../workbook/tabs/board'
import { categoriesTab } from '../../workbook/tabs/categories'
import { cellsTab } from '../../workbook/tabs/cells'
import { journalTab } from '../../workbook/tabs/journal'
import { membersTab } from '../../workbook/tabs/members'
import { settingsTab } from '../../workbook/tabs/settings'
import { keysAsText } from '../../workbook/text-columns'
import { furnishingOf, type ListPlaces, listPlace } from './furnishing-of'
import { planTabOf, type TabPlan } from './plan-tab'
import { firstCategories, missingItems, type StarterRows } from './starter-rows'

export interface TabsDecision {
  /** In the order of the list. */
  readonly tabs: readonly {
    /** Its name in the list. */
    readonly tab: string
    readonly plan: TabPlan
    readonly furnishing: Furnishing
    /** Headers of the columns that are plain text, and are to be so no more. */
    readonly asText: readonly string[]
  }[]
  readonly items: StarterRows
  readonly categories: StarterRows
  /** Rows of the cells that have no code yet, and the codes that others have. */
  readonly codeless: readonly number[]
  readonly codes: readonly string[]
  readonly shared: readonly SharedCode[]
  readonly cells: number
  /** Computed tabs that nobody is warned of yet. */
  readonly unguarded: readonly string[]
  /** All tabs of the list, if this is the first set-up of a workbook, or goes on with one that was cut off. */
  readonly order: readonly string[]
  /** The blank tab with which Google begins a workbook, if it is still there. It goes last. */
  readonly blankTab: string | undefined
}

/** What deciding asks of the outside, beside the book. */
interface Asked {
  readonly today: LocalDate
  /** The day from which letters count while the item is missing. */
  readonly from: () => LocalDate
  /** The first rows of a tab, its header among them. */
  readonly head: (tab: string) => Grid
  readonly ruledColumns: (tab: string, row: number) => readonly boolean[]
  readonly isGuarded: (tab: string) => boolean
  readonly textColumns: (tab: string) => readonly boolean[]
}

/** What the workbook lacks. Nothing that stands in it is replaced. @throws Refusal as `planTabOf` */
export function decideTabs(book: Book, asked: Asked): TabsDecision {
  const { today, from, head, ruledColumns, isGuarded } = asked
  const found = TAB_LIST.map(({ tab }): Found => {
    const name = book.find(tab)
    const read = READ_WHOLE.includes(tab.name) ? book.source.values : head
    const grid = name === undefined ? [] : read(name)
    return { tab, grid, plan: planTabOf(tab, name, grid) }
  })
  const settings = tabIn(found, settingsTab)
  const cells = tabIn(found, cellsTab)
  const categories = tabIn(found, categoriesTab)
  const places: ListPlaces = {
    cells: listPlace(cells.plan),
    categories: listPlace(categories.plan),
    members: listPlace(tabIn(found, membersTab).plan),
  }
  const named = filledBoxes(cells, 'name')
  const blankTab = book.names.find((name) => isFirstTab(name) && book.source.values(name).length === 0)
  const coded = filledBoxes(cells, 'sendCode')
  const codes = new Map(coded.map(({ row, text }) => [row, text]))
  return {
    tabs: found.map(({ tab, plan }) => {
      const asks = plan.exists && Object.values(tab.columns).some(({ offers }) => offers !== undefined)
      const ruled = asks ? ruledColumns(plan.name, plan.headerRow + 1) : []
      const asText = plan.exists ? keysAsText(tab, plan.name, plan.columnOf, asked) : []
      return {
        tab: tab.name,
        plan,
        furnishing: furnishingOf(tab, plan, { ruled, asText }, places),
        asText: asText.map((key) => tab.columns[key]?.header ?? key),
      }
    }),
    items: missingItems(
      filledBoxes(settings, 'item').map(({ text }) => text),
      settings.plan,
      today,
      from(),
    ),
    categories: firstCategories(filledBoxes(categories, 'name').length, categories.plan),
    codeless: named.map(({ row }) => row).filter((row) => !codes.has(row)),
    codes: [...codes.values()],
    shared: sharedCodes(coded.map(({ row, text }) => ({ row, sendCode: text }))),
    cells: named.length,
    unguarded: [
      ...book.names.filter((name) => isComputed(name) && !isGuarded(name)),
      ...found.filter(({ plan }) => !plan.exists && isComputed(plan.name)).map(({ plan }) => plan.name),
    ],
    order: settings.plan.exists && blankTab === undefined ? [] : found.map(({ plan }) => plan.name),
    blankTab,
  }
}

/** Tabs of which more than the header is asked. */
const READ_WHOLE = [settingsTab, cellsTab, categoriesTab].map(({ name }) => name)

interface Found {
  readonly tab: Tab
  readonly grid: Grid
  readonly plan: TabPlan
}

function tabIn(found: readonly Found[], { name }: NamedTab): Found {
  const one = found.find(({ tab }) => tab.name === name)
  if (one === undefined) throw new Error(`no tab ${name} in the list of set-up`)
  return one
}

function filledBoxes({ plan, grid }: Found, key: string): { row: number; text: string }[] {
  const column = plan.columnOf[key] ?? 0
  return grid
    .map((row, place) => ({ row: place + 1, box: row[column - 1] ?? '' }))
    .filter(({ row, box }) => row > plan.headerRow && !isBlank(box))
    .map(({ row, box }) => ({ row, text: textOf(box) }))
}

/** Tabs that only the program writes to. */
function isComputed(name: string): boolean {
  const year = Number(/(\d{4})\s*$/.exec(name)?.[1])
  const computed = [countsTab, journalTab, ...(Number.isNaN(year) ? [] : [boardTab(year)])]
  return computed.some((tab) => matchKey(tab.name) === matchKey(name))
}

const isFirstTab = (name: string): boolean => /^(sheet|trang tính) ?1$/.test(matchKey(name))
