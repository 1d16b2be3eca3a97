import type { Committee } from '../../domain/committee'
import { digest } from '../../domain/digest'
import type { FormHeading, FormKind, FormPlan, FormQuestion } from '../../domain/form-plan'
import { QUARTERS, quarterName } from '../../domain/quarter'
import { FORM_DESCRIPTIONS, FORM_HELP, FORM_THANKS, FORM_TITLES } from '../../text/forms'
import { cellsTab } from '../../workbook/tabs/cells'
import { FORMAT_WORDS, KIND_WORDS, registrationsTab, SOURCE_WORDS } from '../../workbook/tabs/registrations'

const { columns } = registrationsTab

type Rest = Partial<Omit<FormQuestion, 'title' | 'help'>>

const ask = (title: string, help: string, rest: Rest = {}): FormQuestion => ({
  kind: 'text',
  required: false,
  offers: [],
  address: false,
  ...rest,
  title,
  help,
})

const pick = (title: string, help: string, offers: readonly string[], rest: Rest = {}): FormQuestion =>
  ask(title, help, { kind: 'list', offers, ...rest })

/** The questions of a form, titled as the import reads them; few must be answered. */
export function planForm(kind: FormKind, { settings, cells, categories }: Committee, year: number): FormPlan {
  const names = cells.map(({ name }) => name)
  const groups = categories.map(({ name }) => name)
  const must = { required: true }
  const verified = settings.formAddress === 'verified'
  const topic = (before: string, needed: Rest): FormQuestion[] => [
    ask(before + columns.title.header, FORM_HELP.title, { kind: 'paragraph', ...needed }),
    pick(before + columns.category.header, FORM_HELP.category, groups),
    ask(before + columns.planned.header, FORM_HELP.planned),
    ask(before + columns.preparer.header, FORM_HELP.preparer),
  ]
  const who = [
    pick(columns.cell.header, FORM_HELP.cell, names, must),
    pick(columns.year.header, FORM_HELP.year, [year, year + 1].map(String), must),
  ]
  const proof = [
    ask(cellsTab.columns.sendCode.header, FORM_HELP.code),
    // Where Google proves the address, it asks for it by itself.
    ...(verified ? [] : [ask('Địa chỉ email', FORM_HELP.email, { address: true })]),
  ]
  const quarter = pick(columns.quarter.header, FORM_HELP.quarter, QUARTERS.map(quarterName), must)
  const items: (FormQuestion | FormHeading)[] =
    kind === 'yearly'
      ? [
          ...who,
          ...proof,
          ...QUARTERS.map(quarterName).flatMap((name) => [
            { kind: 'heading', title: name, help: FORM_HELP.block } as const,
            ...topic(`${name}: `, {}),
          ]),
        ]
      : [
          ...who,
          quarter,
          ...proof,
          pick(columns.kind.header, FORM_HELP.kind, Object.values(KIND_WORDS), { kind: 'choice' }),
          ...topic('', must),
          ask(columns.purpose.header, FORM_HELP.purpose, { kind: 'paragraph' }),
          pick(columns.format.header, FORM_HELP.format, Object.values(FORMAT_WORDS), { kind: 'choice' }),
          pick(columns.source.header, FORM_HELP.source, Object.values(SOURCE_WORDS), { kind: 'choice' }),
          pick(columns.jointCells.header, FORM_HELP.joint, names),
        ]
  return {
    title: FORM_TITLES[kind](settings.committeeName),
    description: FORM_DESCRIPTIONS[kind],
    thanks: FORM_THANKS,
    verified,
    items,
    samples: [
      { word: 'cell', title: columns.cell.header, answer: names[0] ?? '' },
      { word: 'year', title: columns.year.header, answer: String(year) },
      { word: 'code', title: cellsTab.columns.sendCode.header, answer: 'MAGUI' },
      ...(kind === 'quarter'
        ? [{ word: 'quarter', title: columns.quarter.header, answer: quarterName(1) } as const]
        : []),
    ],
  }
}

/** What the lists of a form offer, by the titles of their questions. */
export const listsOf = ({ items }: FormPlan): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    items.flatMap((item) => (item.kind === 'list' ? [[item.title, item.offers] as const] : [])),
  )

export const listsPrint = (plan: FormPlan): string => digest(JSON.stringify(listsOf(plan)))
