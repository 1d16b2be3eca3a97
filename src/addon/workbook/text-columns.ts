import type { Tab } from './tab'
import { journalTab } from './tabs/journal'

/**
 * Keys of the columns in which what is appended would stand as plain text: with an apostrophe, a day as letters. Nothing
 * is asked of tabs to which rows are written otherwise, for writing makes boxes like any other.
 * @param columnOf by key; a column that is missing has none
 */
export const keysAsText = (
  { name, columns }: Tab,
  standsAs: string,
  columnOf: Readonly<Record<string, number | undefined>>,
  { textColumns }: { textColumns(tab: string): readonly boolean[] },
): string[] => {
  if (name !== journalTab.name) return []
  const asText = textColumns(standsAs)
  return Object.keys(columns).filter((key) => asText[(columnOf[key] ?? 0) - 1] === true)
}
