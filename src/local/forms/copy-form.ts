import { createHash } from 'node:crypto'
import type { Form } from '../model'
import { linkedUrl } from './addresses'

/** The form's copy, linked to the same tab of the copied spreadsheet: unpublished, without answers, the owner's alone. */
export function copyForm(form: Form, spreadsheetId: string, owner: string): { form: Form; url: string } {
  const copy = {
    ...structuredClone(form),
    id: nameFrom(`${spreadsheetId} ${form.id}`),
    publishedId: nameFrom(`${spreadsheetId} ${form.publishedId}`),
    owner,
    published: false,
    accepting: false,
    editors: [],
    responses: [],
  }
  return { form: copy, url: linkedUrl(copy) }
}

/** The same copy has the same ids. */
function nameFrom(text: string): string {
  return `1${createHash('sha256').update(text).digest('base64url')}`
}
