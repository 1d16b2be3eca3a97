import type { Box } from '../../domain/box'
import type { Committee } from '../../domain/committee'
import { formatPlannedTime, readPlannedTime } from '../../domain/planned-time'
import { quarterName } from '../../domain/quarter'
import { codeKey } from '../../domain/send-code'
import { decideSender } from '../../domain/sender'
import { sourceMark } from '../../domain/source-mark'
import { readQuarterBox, readWhole, split, textOf } from '../../workbook/column'
import { type registrationsTab, SENDER_WORDS } from '../../workbook/tabs/registrations'
import type { NumberedSlip } from './number-slips'
import type { Answers } from './read-responses'

export type RegistrationBoxes = Readonly<Record<keyof typeof registrationsTab.columns, Box>>

/** What `Nhận qua` says of every imported row. */
const VIA = 'Biểu mẫu'

/** The row of `Đăng ký`: names, quarter and time in their official form where they can be read, all else as typed. */
export function writeOfficially(
  { slip, number, print, sentAt }: NumberedSlip,
  committee: Committee,
): RegistrationBoxes {
  const { answers } = slip
  const typed = (question: keyof Answers): Box => answers[question] ?? ''
  const quarter = readQuarterBox(typed('quarter')).value
  return {
    number,
    sentAt: sentAt ?? typed('sentAt'),
    senderEmail: typed('senderEmail'),
    ...senderBoxes(answers, print, number, committee),
    via: VIA,
    kind: typed('kind'),
    year: typed('year'),
    quarter: quarter === undefined ? typed('quarter') : quarterName(quarter),
    cell: committee.cellNamed(textOf(typed('cell')))?.name ?? typed('cell'),
    jointCells: jointCellsBox(typed('jointCells'), committee),
    title: typed('title'),
    category: committee.categoryNamed(textOf(typed('category')))?.name ?? typed('category'),
    purpose: typed('purpose'),
    preparer: typed('preparer'),
    planned: plannedBox(typed('planned'), readWhole(typed('year')).value),
    format: typed('format'),
    source: typed('source'),
    office: '',
    status: '',
    findings: '',
  }
}

/** Decided now, once, if the cell is known; else the mark keeps what a later decision needs of the code. */
function senderBoxes(
  answers: Answers,
  print: string,
  number: string,
  committee: Committee,
): Pick<RegistrationBoxes, 'sender' | 'mark'> {
  const code = textOf(answers.sendCode ?? '')
  const cell = committee.cellNamed(textOf(answers.cell ?? ''))
  if (cell === undefined) return { sender: '', mark: sourceMark(print, code, number) }
  const facts = {
    email: textOf(answers.senderEmail ?? ''),
    codeFits: codeKey(code) !== '' && codeKey(code) === codeKey(cell.sendCode),
  }
  return {
    sender: SENDER_WORDS[decideSender(facts, cell, committee.settings)],
    mark: sourceMark(print, '', number),
  }
}

/** A form with boxes to tick joins the answers by commas; a cell's own name may hold one, too. */
function jointCellsBox(box: Box, committee: Committee): Box {
  for (const parts of [split(textOf(box), /[;\n]/), split(textOf(box), /[;,\n]/)]) {
    const names = parts.map((part) => committee.cellNamed(part)?.name)
    if (names.length > 0 && names.every((name) => name !== undefined)) return names.join('; ')
  }
  return box
}

/** `15/4` is a day of the year that is registered for. */
function plannedBox(box: Box, year: number | undefined): Box {
  const planned = typeof box === 'boolean' ? undefined : readPlannedTime(box, year)
  if (planned === undefined) return box
  return planned.kind === 'day' ? { day: planned.day, seconds: 0 } : formatPlannedTime(planned)
}
