import { type Cell, isActiveIn } from '../../domain/cell'
import type { FormKind } from '../../domain/form-plan'
import { type LocalDate, partsOf } from '../../domain/local-date'
import { plainLink } from '../../domain/prefilled-link'
import { firstDayOf, lastDayOf, type Quarter, quarterOf } from '../../domain/quarter'
import { registrationLink } from '../../domain/registration-link'
import type { Screen } from '../../domain/screen'
import type { World } from '../../ports'
import { type CellLinks, linksScreen, type PlainLink } from '../../text/form-links'
import { openBook } from '../../workbook/book'
import { readCommittee } from '../../workbook/committee'
import { formTabs, linkedForms } from '../../workbook/linked-forms'
import { FORM_KINDS, formTemplates, isYearlyClosed } from '../../workbook/made-forms'
import { needPlanYear } from '../../workbook/plan-year'

/** The links to the forms: as they are, and filled in for each cell. @throws Refusal without a plan year */
export function readFormLinks({ workbook, forms, store, now }: World): Screen {
  const book = openBook(workbook)
  const { settings, cells } = readCommittee(book)
  const year = needPlanYear(settings)
  const kept = store.all()
  const templates = formTemplates(kept)
  const isMade = FORM_KINDS.some((kind) => templates[kind] !== '')
  const source = { writing: forms.writing, head: workbook.head }
  const byHand = isMade ? [] : linkedForms(formTabs(book.names, source))
  const plain: PlainLink[] = isMade
    ? FORM_KINDS.map((kind) => ({ kind, url: plainLink(templates[kind]) }))
    : byHand.map(({ id, kind }) => ({ kind, url: addressOf(id) }))
  const quarter = quarterAhead(year, now.day)
  const linkOf = (kind: FormKind, cell: Cell): string => {
    const only = { yearly: '', quarter: '', [kind]: templates[kind] }
    return registrationLink(only, cell, year, kind === 'yearly' ? [] : [quarter])
  }
  const links = cells
    .filter((cell) => isActiveIn(cell, firstDayOf(year, 1), lastDayOf(year, 4)))
    .map((cell): CellLinks => ({ cell, yearly: linkOf('yearly', cell), quarter: linkOf('quarter', cell) }))
  return linksScreen({
    year,
    quarter,
    office: settings.officeName,
    telephone: settings.officeTelephone,
    yearlyClosed: isYearlyClosed(kept),
    plain: plain.filter(({ url }) => url !== ''),
    cells: isMade ? links : [],
  })
}

const addressOf = (id: string): string =>
  id.startsWith('https:') ? id : `https://docs.google.com/forms/d/${id}/viewform`

/** The quarter that runs, or the first one of a year that is not running. */
const quarterAhead = (year: number, today: LocalDate): Quarter =>
  partsOf(today).year === year ? quarterOf(today) : 1
