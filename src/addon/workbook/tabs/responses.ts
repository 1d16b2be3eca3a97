import { type Box, type Grid, isBlank } from '../../domain/box'
import { matchKey } from '../../domain/match-key'
import { type Quarter, readQuarter } from '../../domain/quarter'
import { Refusal } from '../../domain/refusal'
import { textOf } from '../column'
import { evaluationsTab } from './evaluations'
import { registrationsTab } from './registrations'
import { resultsTab } from './results'

const { columns } = registrationsTab

/**
 * What the two registration forms ask; a form may lack any of it. Each with the headers that Google gives it, and words
 * of older forms that can mean nothing else.
 */
const QUESTIONS = {
  sentAt: ['Dấu thời gian', 'Timestamp'],
  senderEmail: ['Địa chỉ email', 'Email Address', 'Username', 'Tên người dùng'],
  sendCode: ['Mã gửi'],
  cell: [columns.cell.header, 'Tên chi bộ', 'Chi bộ đăng ký'],
  year: [columns.year.header, 'Năm đăng ký', 'Năm kế hoạch'],
  quarter: [columns.quarter.header, 'Quý đăng ký'],
  kind: [columns.kind.header],
  title: [columns.title.header, 'Tên chuyên đề sinh hoạt', 'Tên chuyên đề đăng ký'],
  category: [columns.category.header, 'Nhóm chuyên đề'],
  planned: [
    columns.planned.header,
    'Thời gian dự kiến sinh hoạt',
    'Thời gian dự kiến tổ chức',
    'Ngày dự kiến',
  ],
  preparer: [columns.preparer.header, 'Người được phân công chuẩn bị', 'Đồng chí chuẩn bị'],
  purpose: [columns.purpose.header],
  format: [columns.format.header],
  source: [columns.source.header],
  jointCells: [columns.jointCells.header],
} as const

export type Question = keyof typeof QUESTIONS
export const QUESTION_NAMES = Object.keys(QUESTIONS) as readonly Question[]

/** Asked once a quarter on the yearly slip, as `Quý I: Tên chuyên đề`. */
const BLOCK_QUESTIONS = new Set<Question>(['title', 'category', 'planned', 'preparer'])
/** With the title, each of these tells a registration form from any other. */
const TELLING: readonly Question[] = ['category', 'planned', 'preparer', 'kind']
/** What only the forms about a meeting already held ask. */
const ABOUT_THE_PAST = new Set(
  [resultsTab.columns.heldOn.header, evaluationsTab.columns.attendedOn.header].map(matchKey),
)

const questionByKey = new Map(
  QUESTION_NAMES.flatMap((question) =>
    QUESTIONS[question].map((name) => [matchKey(name), question] as const),
  ),
)

/** A column of a response tab: what it answers, for one quarter's block or for the whole response. */
export interface AnswerColumn {
  readonly column: number
  readonly question: Question
  readonly quarter: Quarter | undefined
}

/** A tab that a registration form writes to. */
export interface ResponseTable {
  readonly tabName: string
  readonly grid: Grid
  readonly headerRow: number
  readonly answers: readonly AnswerColumn[]
}

/**
 * Understands a response tab by its header; undefined if another form writes to it.
 * @throws Refusal for a question asked in two columns, or a registration form in which no column has the title.
 */
export function readResponseTable(tabName: string, grid: Grid): ResponseTable | undefined {
  const headerRow = grid.findIndex((row) => answersIn(row).length > 1) + 1
  const header = grid[headerRow - 1] ?? []
  const answers = answersIn(header)
  const asks = (question: Question) => answers.some((answer) => answer.question === question)
  if (header.some((box) => ABOUT_THE_PAST.has(matchKey(textOf(box))))) return undefined
  const telling = TELLING.filter(asks)
  if (telling.length === 0 || (telling.length === 1 && !asks('title'))) return undefined
  if (!asks('title'))
    throw new Refusal({ code: 'headerMissing', tab: tabName, headers: [columns.title.header] })
  const doubled = answers.find((answer) => answers.some((other) => isAskedBefore(other, answer)))
  if (doubled !== undefined)
    throw new Refusal({
      code: 'headerDoubled',
      tab: tabName,
      header: textOf(header[doubled.column - 1] ?? ''),
    })
  return { tabName, grid, headerRow, answers }
}

/** Those of the questions that no column answers. @param head the first rows of a response tab */
export function unanswered(head: Grid, titles: readonly string[]): string[] {
  const nameOf = ({ question, quarter }: Omit<AnswerColumn, 'column'>) => `${question} ${quarter ?? ''}`
  const answered = new Set(head.flatMap(answersIn).map(nameOf))
  return titles.filter((title) => {
    const answer = answerOf(title)
    return answer !== undefined && !answered.has(nameOf(answer))
  })
}

const isAskedBefore = (a: AnswerColumn, b: AnswerColumn): boolean =>
  a.column < b.column && a.question === b.question && a.quarter === b.quarter

const answersIn = (header: readonly Box[]): AnswerColumn[] =>
  header.flatMap((box, index) => {
    const answer = isBlank(box) ? undefined : answerOf(textOf(box))
    return answer === undefined ? [] : [{ column: index + 1, ...answer }]
  })

/** People end a question with a colon or a star as often as not. */
const bare = (header: string): string => header.replace(/[\s:*]+$/, '')

function answerOf(typed: string): Omit<AnswerColumn, 'column'> | undefined {
  const header = bare(typed)
  const question = questionByKey.get(matchKey(header))
  if (question !== undefined) return { question, quarter: undefined }
  const [, left = '', right = ''] = /^([^:]*):(.*)$/.exec(header) ?? []
  const inBlock = questionByKey.get(matchKey(right))
  const quarter = readQuarter(left)
  return quarter !== undefined && inBlock !== undefined && BLOCK_QUESTIONS.has(inBlock)
    ? { question: inBlock, quarter }
    : undefined
}
