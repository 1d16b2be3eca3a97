import type { Severity } from '../../domain/finding'
import type { BoxMarks, RowSpan } from '../../ports'
import { isOurNote, ourNote } from '../../text/box-note'
import { type FindingWords, findingSentence } from '../../text/findings'
import type { BoxEdit } from '../../workbook/edits'
import type { RegistrationsTable } from '../../workbook/tabs/registrations'
import type { Verdict } from './judge-registrations'
import { ruleOf } from './rules'

/** Not in Google's palette, so that staff's own colours are not taken for ours. */
const COLOURS: Readonly<Record<Severity, string>> = {
  error: '#fbd9d3',
  doubt: '#fdecc9',
  approval: '#fdecc9',
  replaced: '',
  note: '#fdf6d8',
}
const OURS = new Set(Object.values(COLOURS))

export interface MarkEdits {
  readonly notes: readonly BoxEdit<string>[]
  readonly colours: readonly BoxEdit<string>[]
}

/**
 * Which notes and colours must change so that exactly the faulty boxes carry ours. A note or colour of staff's own
 * stays, on a faulty box too.
 */
export function markBoxes(
  verdicts: readonly Verdict[],
  table: RegistrationsTable,
  marks: BoxMarks,
  words: FindingWords,
  rows: RowSpan = { first: 1, last: table.grid.length },
): MarkEdits {
  const wanted = wantedMarks(verdicts, table, words)
  const notes: BoxEdit<string>[] = []
  const colours: BoxEdit<string>[] = []
  const columns = Object.values<number>(table.columnOf)
  for (let row = Math.max(rows.first, table.headerRow + 1); row <= rows.last; row++) {
    const inRow = wanted.get(row)
    for (const column of columns) {
      const mark = inRow?.get(column)
      const note = marks.notes[row - 1]?.[column - 1] ?? ''
      const colour = marks.colours[row - 1]?.[column - 1] ?? ''
      const wantedNote = mark === undefined ? '' : ourNote(mark.sentences)
      const wantedColour = mark?.colour ?? ''
      if (note !== wantedNote && (note === '' || isOurNote(note)))
        notes.push({ row, column, value: wantedNote })
      if (colour !== wantedColour && OURS.has(colour)) colours.push({ row, column, value: wantedColour })
    }
  }
  return { notes, colours }
}

interface Mark {
  readonly colour: string
  readonly sentences: readonly string[]
}

/** By row and column; the first finding on a box, which is the gravest, gives the colour. */
function wantedMarks(
  verdicts: readonly Verdict[],
  table: RegistrationsTable,
  words: FindingWords,
): Map<number, Map<number, Mark>> {
  const wanted = new Map<number, Map<number, Mark>>()
  for (const { row, findings } of verdicts) {
    for (const finding of findings) {
      const { marks, severity } = ruleOf(finding.code)
      if (marks === undefined) continue
      const column = table.columnOf[marks]
      const inRow = wanted.get(row.row) ?? new Map<number, Mark>()
      const before = inRow.get(column)
      inRow.set(column, {
        colour: before?.colour ?? COLOURS[severity],
        sentences: [...(before?.sentences ?? []), findingSentence(finding, words)],
      })
      wanted.set(row.row, inRow)
    }
  }
  return wanted
}
