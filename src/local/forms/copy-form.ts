import { createHash } from 'node:crypto'
import type { Form, Tab } from '../model'
import { linkedUrl } from './addresses'

interface Linked {
  readonly tabs: Tab[]
  readonly forms: Form[]
}

/**
 * What becomes of linked forms when their spreadsheet is copied: each is copied too, unpublished, without answers and
 * the new owner's alone, and the copied tab is linked to it. A link to a form that exists in name only stays.
 */
export function copyForms({ tabs, forms }: Linked, spreadsheetId: string, owner: string): Linked {
  const copies = forms
    .filter(({ tabId }) => tabs.some(({ id }) => id === tabId))
    .map((form) => copyOf(form, spreadsheetId, owner))
  const relinked = tabs.map((tab) => {
    const form = copies.find(({ tabId }) => tabId === tab.id)
    return form ? { ...tab, formUrl: linkedUrl(form) } : tab
  })
  return { tabs: relinked, forms: copies }
}

function copyOf(form: Form, spreadsheetId: string, owner: string): Form {
  return {
    ...structuredClone(form),
    id: nameFrom(`${spreadsheetId} ${form.id}`),
    publishedId: nameFrom(`${spreadsheetId} ${form.publishedId}`),
    owner,
    published: false,
    accepting: false,
    editors: [],
    responses: [],
  }
}

/** The same copy has the same ids. */
function nameFrom(text: string): string {
  return `1${createHash('sha256').update(text).digest('base64url')}`
}
