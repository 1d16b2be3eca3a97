import { FINDING_WORDS } from '../../src/addon/features/check-registrations/finding-words'
import type { Rule } from '../../src/addon/features/check-registrations/rule'
import { RULE_BOOK } from '../../src/addon/features/check-registrations/rule-book'
import { RULES } from '../../src/addon/features/check-registrations/rules'
import { findingSentence } from '../../src/addon/text/findings'
import { BOOK, CHAPTERS, RULE_TITLES } from '../../src/addon/text/rules-book'
import { registrationsTab } from '../../src/addon/workbook/tabs/registrations'
import { judgeExample } from '../../test/judged-rows'
import { tellExample } from './tell-example'

/** From the root of the repository. */
export const RULES_BOOK_FILE = 'docs/so-quy-tac.md'

/** The whole book, in Vietnamese: a chapter for each thing that can become of a row. */
export const rulesBook = (): string =>
  [`# ${BOOK.title}`, ...BOOK.about, ...CHAPTERS.flatMap(chapter)].join('\n\n').concat('\n')

function chapter({ severity, title, about }: (typeof CHAPTERS)[number], index: number): string[] {
  const rules = RULES.filter((rule) => rule.severity === severity)
  return [
    `## ${index + 1}. ${title}`,
    about,
    ...rules.map((rule, place) => section(rule, `${index + 1}.${place + 1}`)),
  ]
}

function section(rule: Rule, number: string): string {
  const { source, good, bad } = RULE_BOOK[rule.code]
  const lines = [
    `${BOOK.source}: ${source}`,
    `${BOOK.good}: ${tellExample(good)}.`,
    `${BOOK.bad}: ${tellExample(bad)}.`,
    `${BOOK.says}: ${sentenceOf(rule)}`,
    ...(rule.marks === undefined ? [] : [`${BOOK.marks}: ${registrationsTab.columns[rule.marks].header}.`]),
  ]
  return [`### ${number}. ${RULE_TITLES[rule.code]}`, lines.map((line) => `- ${line}`).join('\n')].join(
    '\n\n',
  )
}

/** What the check itself writes on the bad example. */
function sentenceOf({ code }: Rule): string {
  const { bad } = RULE_BOOK[code]
  const finding = judgeExample(bad).findings.find((each) => each.code === code)
  if (finding === undefined) throw new Error(`${code} does not find its bad example`)
  return findingSentence(finding, FINDING_WORDS)
}
