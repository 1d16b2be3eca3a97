import { describe, expect, it } from 'vitest'
import { judge } from '../../../../test/judged-rows'
import { registrationsTable, type TypedRow } from '../../../../test/registration-rows'
import type { BoxMarks } from '../../ports'
import { ourNote } from '../../text/box-note'
import { FINDING_WORDS } from './finding-words'
import { markBoxes } from './mark-boxes'
import type { ColumnKey } from './rule'

const RED = '#fbd9d3'
const AMBER = '#fdecc9'
const YELLOW = '#fdf6d8'

interface Standing {
  readonly note?: string
  readonly colour?: string
}

/** Marks one row, in which one box may carry something already. */
function marked(row: TypedRow, key: ColumnKey = 'preparer', { note = '', colour = '' }: Standing = {}) {
  const table = registrationsTable([row])
  const at = (value: string) =>
    table.grid.map((line, r) => line.map((_, c) => (r === 1 && c + 1 === table.columnOf[key] ? value : '')))
  const marks: BoxMarks = { notes: at(note), colours: at(colour) }
  const edits = markBoxes(judge([row]), table, marks, FINDING_WORDS)
  const keyOf = (column: number) => Object.entries(table.columnOf).find(([, place]) => place === column)?.[0]
  return {
    notes: edits.notes.map(({ row: line, column, value }) => [line, keyOf(column), value]),
    colours: edits.colours.map(({ row: line, column, value }) => [line, keyOf(column), value]),
  }
}

const NO_PREPARER = ourNote(['Chưa ghi đồng chí được phân công chuẩn bị. Đề nghị bổ sung họ tên.'])

describe('markBoxes', () => {
  it('marks the faulty box with our colour and note', () => {
    expect(marked({ preparer: '' })).toEqual({
      notes: [[2, 'preparer', NO_PREPARER]],
      colours: [[2, 'preparer', RED]],
    })
  })

  it('says on the box what is the matter, recognisably ours', () => {
    expect(NO_PREPARER.startsWith('Sổ Chuyên đề: Chưa ghi đồng chí')).toBe(true)
  })

  it.each<[string, TypedRow, unknown[]]>([
    ['a doubt', { sender: 'Địa chỉ lạ' }, [[2, 'senderEmail', AMBER]]],
    ['a word that is not known', { office: 'Đã xem' }, [[2, 'office', YELLOW]]],
    [
      'two boxes',
      { title: '', year: 'x' },
      [
        [2, 'title', RED],
        [2, 'year', RED],
      ],
    ],
    ['no box for a mere note', { planned: '17/4/2027' }, []],
    ['no box of a withdrawn row', { preparer: '', office: 'Rút' }, []],
    ['nothing where all is fine', {}, []],
  ])('%s', (_, row, colours) => {
    expect(marked(row).colours.sort()).toEqual(colours.sort())
    expect(marked(row).notes).toHaveLength(colours.length)
  })

  it.each<[string, TypedRow, Standing, { notes: unknown[]; colours: unknown[] }]>([
    [
      'marked already: nothing',
      { preparer: '' },
      { note: NO_PREPARER, colour: RED },
      { notes: [], colours: [] },
    ],
    [
      'mended: taken away',
      {},
      { note: NO_PREPARER, colour: RED },
      { notes: [[2, 'preparer', '']], colours: [[2, 'preparer', '']] },
    ],
    [
      'another fault: said anew',
      { preparer: '' },
      { note: ourNote(['Khác.']), colour: AMBER },
      { notes: [[2, 'preparer', NO_PREPARER]], colours: [[2, 'preparer', RED]] },
    ],
    [
      'staff’s note stays',
      { preparer: '' },
      { note: 'Đã gọi', colour: '' },
      { notes: [], colours: [[2, 'preparer', RED]] },
    ],
    [
      'staff’s colour stays',
      { preparer: '' },
      { note: '', colour: '#ffff00' },
      { notes: [[2, 'preparer', NO_PREPARER]], colours: [] },
    ],
    [
      'staff’s note and colour stay where all is fine',
      {},
      { note: 'Đã gọi', colour: '#ffff00' },
      { notes: [], colours: [] },
    ],
    [
      'our note, to which staff added, stays',
      {},
      { note: `${NO_PREPARER}\nĐã gọi`, colour: '' },
      { notes: [], colours: [] },
    ],
  ])('%s', (_, row, standing, edits) => {
    expect(marked(row, 'preparer', standing)).toEqual(edits)
  })

  it('takes our marks away from a row that was emptied', () => {
    const table = registrationsTable([{}, {}])
    const grid = table.grid.map((line, r) => (r === 2 ? line.map(() => '') : line))
    const emptied = { ...table, grid }
    const at = (value: string) =>
      grid.map((line, r) => line.map((_, c) => (r === 2 && c === 13 ? value : '')))
    const marks = { notes: at(NO_PREPARER), colours: at(RED) }
    expect(markBoxes(judge([{}]), emptied, marks, FINDING_WORDS)).toEqual({
      notes: [{ row: 3, column: 14, value: '' }],
      colours: [{ row: 3, column: 14, value: '' }],
    })
  })

  it('joins what is the matter with one box', () => {
    const table = registrationsTable([{}])
    const [verdict] = judge([{}])
    if (verdict === undefined) throw new Error('no verdict')
    const findings = [
      { code: 'kindUnknown', text: 'a' },
      { code: 'kindUnknown', text: 'b' },
    ] as const
    const none = table.grid.map((line) => line.map(() => ''))
    const { notes, colours } = markBoxes(
      [{ ...verdict, findings }],
      table,
      { notes: none, colours: none },
      FINDING_WORDS,
    )
    expect(notes).toHaveLength(1)
    expect(notes[0]?.value).toMatch(/“a”.*\n.*“b”/)
    expect(colours).toHaveLength(1)
  })
})
