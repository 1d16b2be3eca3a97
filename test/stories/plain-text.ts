import type { Office } from './office'

/**
 * Staff mark whole columns and choose “Văn bản thuần túy”, as they do for numbers that begin with noughts.
 * @param columns counted from 1; all of them where none are named
 */
export function formatAsText(office: Office, name: string, columns?: readonly number[]): void {
  const tab = office.model.spreadsheet.tabs.find((one) => one.name === name)
  if (tab === undefined) throw new Error(`no tab ${name}`)
  const { looks } = tab
  tab.looks = Array.from({ length: tab.maxRows }, (_, row) =>
    Array.from({ length: tab.maxColumns }, (_, place) => ({
      ...looks[row]?.[place],
      ...((columns?.includes(place + 1) ?? true) && { numberFormat: '@' }),
    })),
  )
}
