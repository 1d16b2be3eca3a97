import type { EntryHelp, Furnishing, ListPlace } from '../../domain/furnishing'
import type { NameList, Offers } from '../../workbook/column'
import type { Tab } from '../../workbook/tab'
import type { TabPlan } from './plan-tab'

const GENERAL = 'General'

/** Where the names of each of the committee's lists stand. */
export type ListPlaces = Readonly<Record<NameList, ListPlace>>

export const listPlace = (plan: TabPlan): ListPlace => ({
  tab: plan.name,
  row: plan.headerRow + 1,
  column: plan.columnOf.name ?? 1,
})

/**
 * Looks of the columns that set-up adds, and lists where there are none; a rule or format of staff's own stays.
 * @param found of each column, whether its boxes have a rule already; and keys of those that are to be plain text no more
 */
export function furnishingOf(
  { columns }: Tab,
  plan: TabPlan,
  { ruled, asText }: { readonly ruled: readonly boolean[]; readonly asText: readonly string[] },
  places: ListPlaces,
): Furnishing {
  const { headerRow, columnOf, added } = plan
  const helps: EntryHelp[] = []
  for (const [key, { format, offers }] of Object.entries(columns)) {
    const column = columnOf[key] ?? 0
    const isNew = added.includes(key)
    const help = {
      ...(isNew && format !== undefined ? { format } : {}),
      ...(asText.includes(key) ? { format: format ?? GENERAL } : {}),
      ...(offers !== undefined && ruled[column - 1] !== true ? { offers: offersAt(offers, places) } : {}),
    }
    if (Object.keys(help).length > 0) helps.push({ row: headerRow + 1, column, ...help })
  }
  const [first] = added
  const widths = added.map((key) => columns[key]?.width ?? 0)
  const header = first === undefined ? undefined : { row: headerRow, column: columnOf[first] ?? 0, widths }
  return { header, helps }
}

const offersAt = (offers: Offers, places: ListPlaces): readonly string[] | ListPlace =>
  typeof offers === 'string' ? places[offers] : offers
