import type { Furnishing } from '../../domain/furnishing'
import { fromIso } from '../../domain/local-date'
import { FIRST_RUN } from '../../domain/reminder-start'
import { makeSendCode } from '../../domain/send-code'
import { withMark } from '../../domain/workbook-mark'
import type { Act, Report, World } from '../../ports'
import { COMPUTED_TAB, isNothing, type TabsFacts, tabsMade, tabsQuestion } from '../../text/set-up'
import { openBook } from '../../workbook/book'
import { tableLook } from '../../workbook/make-table'
import type { Tab } from '../../workbook/tab'
import { TAB_LIST } from '../../workbook/tab-list'
import { LAST_HEADER_ROW } from '../../workbook/table'
import { categoriesTab } from '../../workbook/tabs/categories'
import { cellsTab } from '../../workbook/tabs/cells'
import { journalTab } from '../../workbook/tabs/journal'
import { settingsTab } from '../../workbook/tabs/settings'
import { decideTabs, type TabsDecision } from './decide-tabs'
import type { TabPlan } from './plan-tab'

/** Makes the tabs that a workbook lacks and mends those that it has; what staff typed stays as it is. */
export const makeTabs: Act<TabsDecision> = {
  prepare: ({ workbook, furniture, store, now }) =>
    decideTabs(openBook(workbook), {
      today: now.day,
      from: () => fromIso(store.all()[FIRST_RUN] ?? '') ?? now.day,
      head: (tab) => workbook.head(tab, LAST_HEADER_ROW),
      ruledColumns: furniture.ruledColumns,
      isGuarded: furniture.isGuarded,
      textColumns: furniture.textColumns,
    }),

  question: (decision) => {
    const facts = factsOf(decision)
    return isNothing(facts) ? undefined : tabsQuestion(facts)
  },

  apply: (decision, world) => {
    const facts = factsOf(decision)
    const changed = !isNothing(facts)
    if (changed) carryOut(decision, world)
    return { message: tabsMade(facts), counts: {}, changed } satisfies Report
  },
}

/** Lists point at other tabs, so all tabs stand before the first is furnished. */
function carryOut(decision: TabsDecision, world: World): void {
  const { workbook, furniture, schedule } = world
  const { tabs, items, categories, unguarded, order, blankTab } = decision
  for (const { tab, colour } of TAB_LIST) begin(tab, colour, planIn(decision, tab), world)
  workbook.write(planIn(decision, settingsTab).name, items.blocks)
  workbook.write(planIn(decision, categoriesTab).name, categories.blocks)
  giveCodes(decision, world)
  for (const { plan, furnishing } of tabs) if (hasWork(furnishing)) furniture.furnish(plan.name, furnishing)
  if (items.helps.length > 0)
    furniture.furnish(planIn(decision, settingsTab).name, { header: undefined, helps: items.helps })
  const guard = withMark(COMPUTED_TAB, schedule.workbook())
  for (const name of unguarded) furniture.guard(name, guard)
  markJournal(decision, guard, world)
  if (order.length > 0) furniture.arrange(order)
  if (blankTab !== undefined) workbook.removeTab(blankTab)
}

/** Its first box says of which workbook it is, should a copy not keep the guards. A note of staff stays. */
function markJournal(decision: TabsDecision, mark: string, { workbook, furniture }: World): void {
  const { name } = planIn(decision, journalTab)
  if (decision.unguarded.includes(name) && furniture.firstNote(name) === '')
    workbook.writeNotes(name, [{ row: 1, column: 1, values: [[mark]] }])
}

function begin(tab: Tab, colour: string, plan: TabPlan, { workbook }: World): void {
  if (!plan.exists) workbook.makeTab(plan.name, tableLook(tab, colour))
  const [first] = plan.added
  if (first === undefined) return
  const headers = plan.added.map((key) => tab.columns[key]?.header ?? '')
  workbook.write(plan.name, [{ row: plan.headerRow, column: plan.columnOf[first] ?? 0, values: [headers] }])
}

/** Codes are drawn when they are written: a decision is made twice and must be the same. */
function giveCodes(decision: TabsDecision, { workbook, randomHex }: World): void {
  const { name, columnOf } = planIn(decision, cellsTab)
  const taken = new Set(decision.codes)
  const blocks: { row: number; column: number; values: string[][] }[] = []
  for (const row of decision.codeless) {
    const code = makeSendCode(randomHex, taken)
    taken.add(code)
    const last = blocks[blocks.length - 1]
    if (last !== undefined && last.row + last.values.length === row) last.values.push([code])
    else blocks.push({ row, column: columnOf.sendCode ?? 0, values: [[code]] })
  }
  workbook.write(name, blocks)
}

function planIn({ tabs }: TabsDecision, { name }: { readonly name: string }): TabPlan {
  const found = tabs.find(({ tab }) => tab === name)
  if (found === undefined) throw new Error(`no tab ${name} in the list of set-up`)
  return found.plan
}

const hasWork = ({ header, helps }: Furnishing): boolean => header !== undefined || helps.length > 0

const hasLists = ({ helps }: Furnishing): boolean => helps.some(({ offers }) => offers !== undefined)

const columnsOf = ({ columns }: Tab): number => Object.keys(columns).length

const factsOf = (decision: TabsDecision): TabsFacts => ({
  isFirst: decision.order.length > 0,
  made: decision.tabs.filter(({ plan }) => !plan.exists).map(({ plan }) => plan.name),
  mended: TAB_LIST.flatMap(({ tab }) => {
    const { exists, name, added } = planIn(decision, tab)
    const headers = added.map((key) => tab.columns[key]?.header ?? '')
    return exists && added.length > 0 && headers.length < columnsOf(tab) ? [{ tab: name, headers }] : []
  }),
  headed: TAB_LIST.flatMap(({ tab }) => {
    const { exists, name, added } = planIn(decision, tab)
    return exists && added.length === columnsOf(tab) ? [name] : []
  }),
  listed: decision.tabs
    .filter(({ plan, furnishing }) => plan.exists && furnishing.header === undefined && hasLists(furnishing))
    .map(({ plan }) => plan.name),
  asText: decision.tabs
    .filter(({ asText }) => asText.length > 0)
    .map(({ plan, asText }) => ({ tab: plan.name, headers: asText })),
  items: decision.items.names,
  categories: decision.categories.names.length,
  codes: decision.codeless.length,
  shared: decision.shared,
  cells: decision.cells,
  guarded: decision.unguarded,
  blankTab: decision.blankTab,
})
