import { choiceText, type FormKind } from './form-plan'
import { type Prefill, prefilledLink } from './prefilled-link'
import { type Quarter, quarterName } from './quarter'

/** Templates of the links to the forms by which cells register; '' where there is no such form. */
export type FormTemplates = Readonly<Record<FormKind, string>>

/** What the link of a cell is made from. */
export interface LinkedCell {
  readonly name: string
  readonly sendCode: string
}

/**
 * The form by which the cell registers for these quarters, filled in with cell, code, year and, where it is one, the
 * quarter: one quarter has a form of its own, several share the yearly slip, and where there is but one form it is that.
 * @param more other answers; the yearly slip has no place for them
 * @returns '' where there is no form
 */
export function registrationLink(
  templates: FormTemplates,
  { name, sendCode }: LinkedCell,
  year: number,
  quarters: readonly Quarter[],
  more: Readonly<Partial<Prefill>> = {},
): string {
  const [first, ...others] = quarters
  const one = others.length === 0 ? first : undefined
  const [best, second] =
    one === undefined ? [templates.yearly, templates.quarter] : [templates.quarter, templates.yearly]
  const template = best === '' ? second : best
  if (template === '') return ''
  return prefilledLink(template, {
    ...more,
    cell: choiceText(name),
    code: sendCode.trim(),
    year: String(year),
    ...(one === undefined ? {} : { quarter: quarterName(one) }),
  })
}
