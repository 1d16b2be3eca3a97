import type { Committee } from '../../domain/committee'
import { FIELDS, type Field } from '../../domain/field'
import { createKeyMemo, matchKey } from '../../domain/match-key'
import { compileNearestName } from '../../domain/nearest-name'
import type { Parted } from '../../domain/parted-numbers'
import { ordinalOf } from '../../domain/registration-number'
import { compileStock, type Stock } from '../../domain/stock-words'
import { compileKeywords } from '../../domain/whole-words'
import type { StandingPlan } from '../../domain/yearly-plan'
import { stockPhrases } from '../../text/stock-phrases'
import type { SameTitle } from './replace-older'
import { createTitleScale, type TitleWeight } from './weigh-title'

/** What lies on the desk while registrations are judged: lists and plans, made ready once for all rows. */
export interface Desk {
  readonly committee: Committee
  readonly stock: Stock
  readonly weigh: (title: string) => TitleWeight
  readonly nearestCell: (text: string) => string | undefined
  /** The field whose keyword a title holds, if it holds none of the given field. */
  readonly otherField: (title: string, own: Field) => Field | undefined
  readonly isSameTitle: SameTitle
  /** Of each year whose plan is issued, the numbers that stand in the plan. */
  readonly issued: ReadonlyMap<number, ReadonlySet<NumberKey>>
  /** The sign with which a text of the row begins, as a formula would; by row. */
  readonly formulaSigns: ReadonlyMap<number, string>
  /** The running number that the row was given, where another one stands there now; by row. */
  readonly givenNumbers: ReadonlyMap<number, number>
}

export type NumberKey = number | string

/** The same for every way of writing one registration number. */
export const numberKey = (number: string): NumberKey => ordinalOf(number) ?? matchKey(number)

export function setDesk(
  committee: Committee,
  plans: ReadonlyMap<number, StandingPlan>,
  formulaSigns: ReadonlyMap<number, string>,
  renumbered: readonly Parted[],
): Desk {
  const titleKey = createKeyMemo()
  return {
    committee,
    stock: compileStock(stockPhrases),
    weigh: createTitleScale(stockPhrases),
    nearestCell: remembering(compileNearestName(committee.cells.map(({ name }) => name))),
    otherField: createFieldFinder(committee),
    isSameTitle: (a, b) => a.title === b.title || titleKey(a.title) === titleKey(b.title),
    issued: issuedNumbers(plans),
    formulaSigns,
    givenNumbers: new Map(renumbered.map(({ row, given }) => [row, given])),
  }
}

/** A closed plan was issued once, and is changed no more easily. */
function issuedNumbers(plans: ReadonlyMap<number, StandingPlan>): Map<number, ReadonlySet<NumberKey>> {
  const issued = new Map<number, ReadonlySet<NumberKey>>()
  for (const [year, { head, lines }] of plans) {
    if (head.status !== 'draft') issued.set(year, new Set(lines.map(({ number }) => numberKey(number))))
  }
  return issued
}

/** A keyword that two fields share speaks for whichever is asked for. */
function createFieldFinder({ categories }: Committee): (title: string, own: Field) => Field | undefined {
  const keywordsOf = (field: Field): readonly string[] =>
    categories.filter((category) => category.field === field).flatMap(({ keywords }) => keywords)
  const finders = new Map(
    FIELDS.map((own) => {
      const fields = [own, ...FIELDS.filter((field) => field !== own)]
      const fieldOf = new Map(
        [...fields]
          .reverse()
          .flatMap((field) => keywordsOf(field).map((keyword) => [keyword, field] as const)),
      )
      const find = compileKeywords(fields.flatMap(keywordsOf))
      return [own, (title: string) => fieldOf.get(find(title) ?? '')] as const
    }),
  )
  return (title, own) => {
    const field = finders.get(own)?.(title)
    return field === own ? undefined : field
  }
}

/** The same few unknown texts come again and again. */
function remembering(ask: (text: string) => string | undefined): (text: string) => string | undefined {
  const answers = new Map<string, { readonly answer: string | undefined }>()
  return (text) => {
    const known = answers.get(text) ?? { answer: ask(text) }
    answers.set(text, known)
    return known.answer
  }
}
