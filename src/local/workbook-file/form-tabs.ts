import type { Tab } from '../model'

/** What Google calls the tab of a form's responses, in the languages of the two layouts. */
const DEFAULT_NAMES = /^(câu trả lời biểu mẫu|form responses)( \d+)?$/

const plain = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()

export const isDefaultFormTab = (name: string): boolean => DEFAULT_NAMES.test(plain(name))

export const sameTabName = (one: string, other: string): boolean => plain(one) === plain(other)

/** Links a tab to a form that exists in name only: its address is made from the tab's number. */
export function linkForm(tab: Tab): void {
  tab.formUrl ??= `https://docs.google.com/forms/d/local-${tab.id}/edit`
}
