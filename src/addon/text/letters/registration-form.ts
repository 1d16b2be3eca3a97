import { registrationLink } from '../../domain/registration-link'
import type { LetterSender } from '../../domain/reminder-letter'
import type { LetterLine } from './lines'

/** The form by which the cell answers a line about registrations; undefined where there is none. */
export function registrationForm(
  { item, quarters }: LetterLine,
  { forms }: LetterSender,
): { readonly link: string; readonly minutes: string } | undefined {
  const cell = { name: item.cell, sendCode: item.sendCode }
  const link = registrationLink(forms, cell, item.year, quarters)
  if (link === '') return undefined
  return { link, minutes: quarters.length > 1 ? '05 phút' : '03 phút' }
}
