import type { Committee } from '../../domain/committee'
import {
  choiceText,
  type FormHeading,
  type FormKind,
  type FormLists,
  type FormPlan,
  type FormQuestion,
} from '../../domain/form-plan'
import { QUARTERS, quarterName } from '../../domain/quarter'
import { FORM_DESCRIPTIONS, FORM_HELP, FORM_RULES, FORM_THANKS, FORM_TITLES } from '../../text/form-questions'
import { formLists } from '../../workbook/form-lists'
import { cellsTab } from '../../workbook/tabs/cells'
import { FORMAT_WORDS, KIND_WORDS, registrationsTab, SOURCE_WORDS } from '../../workbook/tabs/registrations'
import { samplesOf } from './samples'

const { columns } = registrationsTab

type Rest = Partial<Omit<FormQuestion, 'title' | 'help'>>

const ask = (title: string, help: string, rest: Rest = {}): FormQuestion => ({
  kind: 'text',
  required: false,
  offers: [],
  rule: undefined,
  ...rest,
  title,
  help,
})

const choose = (title: string, help: string, words: Readonly<Record<string, string>>): FormQuestion =>
  ask(title, help, { kind: 'choice', offers: Object.values(words) })

const MUST: Rest = { required: true }
/** Three words, as the check of registrations demands of a title. */
const TITLE_RULE = { pattern: '\\S+\\s+\\S+\\s+\\S+', help: FORM_RULES.title }
const TIME_RULE = { pattern: '[0-9]', help: FORM_RULES.planned }

/** The proof that needs no account; where Google proves the address it asks for it by itself. */
const sendCode = ask(cellsTab.columns.sendCode.header, FORM_HELP.code)

/** The questions of a form, titled as the import reads them; few must be answered. */
export function planForm(kind: FormKind, committee: Committee, year: number): FormPlan {
  const { settings } = committee
  const lists = formLists(committee, year)
  const items = kind === 'yearly' ? yearlyItems(lists) : quarterItems(lists)
  return {
    title: FORM_TITLES[kind](choiceText(settings.committeeName)),
    description: FORM_DESCRIPTIONS[kind],
    thanks: FORM_THANKS,
    verified: settings.formAddress === 'verified',
    items,
    samples: samplesOf(items, year),
  }
}

const pick = (lists: FormLists, title: string, help: string, rest: Rest = {}): FormQuestion =>
  ask(title, help, { kind: 'list', offers: lists[title] ?? [], ...rest })

const yearlyItems = (lists: FormLists): (FormQuestion | FormHeading)[] => [
  ...whoAndWhen(lists),
  sendCode,
  ...QUARTERS.map(quarterName).flatMap((name) => [
    { kind: 'heading', title: name, help: FORM_HELP.block } as const,
    ...topic(lists, `${name}: `),
  ]),
]

const quarterItems = (lists: FormLists): FormQuestion[] => [
  ...whoAndWhen(lists),
  pick(lists, columns.quarter.header, FORM_HELP.quarter, MUST),
  sendCode,
  choose(columns.kind.header, FORM_HELP.kind, KIND_WORDS),
  ...topic(lists, '', MUST),
  ask(columns.purpose.header, FORM_HELP.purpose, { kind: 'paragraph' }),
  choose(columns.format.header, FORM_HELP.format, FORMAT_WORDS),
  choose(columns.source.header, FORM_HELP.source, SOURCE_WORDS),
  pick(lists, columns.jointCells.header, FORM_HELP.joint),
]

const whoAndWhen = (lists: FormLists): FormQuestion[] => [
  pick(lists, columns.cell.header, FORM_HELP.cell, MUST),
  pick(lists, columns.year.header, FORM_HELP.year, MUST),
]

/** @param needed whether the title must be given: a block of the yearly slip may stay blank */
const topic = (lists: FormLists, before: string, needed: Rest = {}): FormQuestion[] => [
  ask(before + columns.title.header, FORM_HELP.title, { kind: 'paragraph', rule: TITLE_RULE, ...needed }),
  pick(lists, before + columns.category.header, FORM_HELP.category),
  ask(before + columns.planned.header, FORM_HELP.planned, { rule: TIME_RULE }),
  ask(before + columns.preparer.header, FORM_HELP.preparer),
]
