import { type Cell, isActiveIn } from './cell'
import { choiceText, type FormLists } from './form-plan'
import { matchKey } from './match-key'
import { firstDayOf, lastDayOf } from './quarter'

/** Late changes of the year before are still sent in, and early ones of the next. */
const YEARS_AROUND = [-1, 0, 1]

/** The years that a form offers while the plan is made for this one. */
export const yearsToOffer = (year: number): string[] => YEARS_AROUND.map((step) => String(year + step))

/** Cells that can register for any of those years; all of them, if none can. */
export function cellsToOffer(cells: readonly Cell[], year: number): string[] {
  const [first, last] = [firstDayOf(year - 1, 1), lastDayOf(year + 1, 4)]
  const active = cells.filter((cell) => isActiveIn(cell, first, last))
  return namesToOffer(active.length > 0 ? active : cells)
}

/** A list takes no blank choice. */
export const namesToOffer = (things: readonly { readonly name: string }[]): string[] =>
  things.map(({ name }) => choiceText(name)).filter((name) => name !== '')

/** Of the lists that a form has, those that offer something else than they should, as they should be. */
export function staleLists(wanted: FormLists, standing: FormLists): FormLists {
  const byKey = new Map(Object.entries(wanted).map(([title, offers]) => [matchKey(title), offers]))
  const stale = Object.entries(standing).flatMap(([title, offers]) => {
    const right = byKey.get(matchKey(title))
    return right === undefined || sameOffers(right, offers) ? [] : [[title, right] as const]
  })
  return Object.fromEntries(stale)
}

export const hasList = (lists: FormLists, title: string): boolean =>
  Object.keys(lists).some((one) => matchKey(one) === matchKey(title))

const sameOffers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((offer, place) => offer === choiceText(b[place] ?? ''))
