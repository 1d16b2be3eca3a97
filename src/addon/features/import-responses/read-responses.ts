import { type Box, isBlank } from '../../domain/box'
import { isMoment } from '../../domain/local-date'
import { QUARTERS, type Quarter, quarterName } from '../../domain/quarter'
import type { AnswerColumn, Question, ResponseTable } from '../../workbook/tabs/responses'

/** Answers given, by question; an empty box is absent, one that holds but spaces says nothing. */
export type Answers = Readonly<Partial<Record<Question, Box>>>

/** One registration in a response: the whole of a one-quarter form, or a filled block of a yearly slip. */
export interface Slip {
  readonly answers: Answers
  /** 0 for a one-quarter form. */
  readonly block: 0 | Quarter
  /** The response as stored, the same for all its blocks: staff's own columns and the columns' order do not count. */
  readonly stored: string
}

/** A prefilled link or Google itself fills these: alone they say nothing. */
const NOT_TYPED = new Set<Question>(['sentAt', 'senderEmail'])

/** The registrations of a response tab, in the order of rows and quarters; empty rows and blocks give none. */
export function readResponses({ grid, headerRow, answers }: ResponseTable): Slip[] {
  const ofResponse = answers.filter(({ quarter }) => quarter === undefined)
  const blocks = QUARTERS.map((quarter) => answers.filter((answer) => answer.quarter === quarter))
  const isYearly = blocks.some((block) => block.length > 0)
  return grid.slice(headerRow).flatMap((row) => {
    const common = answersOf(row, ofResponse)
    if (!isYearly)
      return isTyped(common) ? [{ answers: common, block: 0 as const, stored: storedText([common]) }] : []
    return slipsOfYear(
      common,
      blocks.map((block) => answersOf(row, block)),
    )
  })
}

function slipsOfYear(common: Answers, blocks: readonly Answers[]): Slip[] {
  const stored = storedText([common, ...blocks])
  return QUARTERS.flatMap((quarter) => {
    const block = blocks[quarter - 1] ?? {}
    if (!isTyped(block)) return []
    return [{ answers: { ...common, ...block, quarter: quarterName(quarter) }, block: quarter, stored }]
  })
}

function answersOf(row: readonly Box[], columns: readonly AnswerColumn[]): Answers {
  const given: Partial<Record<Question, Box>> = {}
  for (const { column, question } of columns) {
    const box = row[column - 1]
    if (box !== undefined && box !== '') given[question] = box
  }
  return given
}

const isTyped = (answers: Answers): boolean =>
  questionsOf(answers).some((question) => !NOT_TYPED.has(question))

/** The questions that were answered with something to be seen. */
const questionsOf = (answers: Answers): Question[] =>
  (Object.keys(answers) as Question[]).filter((question) => !isEmpty(answers[question] ?? ''))

/** Nothing that can be seen: spaces of every kind, also those of no width. */
const isEmpty = (box: Box): boolean =>
  isBlank(box) || (typeof box === 'string' && /^[\s\u00ad\u200b-\u200f\u2060-\u2064]*$/.test(box))

/** Questions in one order, whatever the columns' order; a question that the form lacks counts as not answered. */
const storedText = (parts: readonly Answers[]): string =>
  parts
    .map((answers) =>
      questionsOf(answers)
        .sort()
        .map((question) => `${question}=${boxText(answers[question] ?? '')}`)
        .join('\u0001'),
    )
    .join('\u0002')

const boxText = (box: Box): string => (isMoment(box) ? `${box.day}T${box.seconds}` : String(box))
