import type { FormHeading, FormQuestion, FormSample } from '../../domain/form-plan'
import type { PrefillWord } from '../../domain/prefilled-link'
import { cellsTab } from '../../workbook/tabs/cells'
import { registrationsTab } from '../../workbook/tabs/registrations'

const { columns } = registrationsTab

/** Which question each word of a prefilled link fills in, with what is tried where the answer is free. */
const WANTED: readonly { readonly word: PrefillWord; readonly title: string; readonly free: string }[] = [
  { word: 'year', title: columns.year.header, free: '' },
  { word: 'quarter', title: columns.quarter.header, free: '' },
  { word: 'kind', title: columns.kind.header, free: '' },
  { word: 'cell', title: columns.cell.header, free: '' },
  { word: 'category', title: columns.category.header, free: '' },
  { word: 'code', title: cellsTab.columns.sendCode.header, free: 'MAGUI' },
  { word: 'title', title: columns.title.header, free: 'TEN CHUYEN DE' },
  { word: 'planned', title: columns.planned.header, free: 'NGAY 1' },
  { word: 'preparer', title: columns.preparer.header, free: 'NGUOI CHUAN BI' },
]

/** Lists take only what they offer; no two samples are alike, whatever the committee calls its cells. */
export function samplesOf(items: readonly (FormQuestion | FormHeading)[], year: number): FormSample[] {
  const taken = new Set(WANTED.map(({ free }) => free))
  return WANTED.flatMap(({ word, title, free }) => {
    const item = items.find((one) => one.kind !== 'heading' && one.title === title)
    if (item === undefined || item.kind === 'heading') return []
    if (item.offers.length === 0) return free === '' ? [] : [{ word, title, answer: free }]
    const wanted = word === 'year' ? [String(year)] : item.offers
    const answer = wanted.find((one) => !taken.has(one))
    if (answer === undefined) return []
    taken.add(answer)
    return [{ word, title, answer }]
  })
}
