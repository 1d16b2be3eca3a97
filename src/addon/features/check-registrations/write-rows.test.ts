import { describe, expect, it } from 'vitest'
import { judge } from '../../../../test/judged-rows'
import { registrationsTable, type TypedRow, tableOf } from '../../../../test/registration-rows'
import type { Block, Box } from '../../domain/box'
import type { RegistrationsTable } from '../../workbook/tabs/registrations'
import { fillBlanks, writeVerdicts } from './write-rows'

/** Places as `row:column`, and what is written there. */
const written = (blocks: readonly Block<Box>[]): Record<string, Box> =>
  Object.fromEntries(
    blocks.flatMap(({ row, column, values }) =>
      values.flatMap((line, down) => line.map((box, across) => [`${row + down}:${column + across}`, box])),
    ),
  )

const STATUS = 19
const FINDINGS = 20
const checked = { status: 'Hợp lệ', findings: '' } as const

/** Blank rows, and rows in which staff keep something of their own, between two that are judged. */
function tableWith(first: TypedRow, between: readonly TypedRow[], last: TypedRow): RegistrationsTable {
  const { grid, columnOf } = registrationsTable([first, {}, last])
  const middle = tableOf(between).grid.slice(1)
  const place = (row: number) => grid[row] ?? []
  return { ...tableOf([]), columnOf, grid: [place(0), place(1), ...middle, place(3)] }
}

function verdictsOf(last: number) {
  const [first, , third] = judge([
    {},
    { cell: 'Chi bộ Phòng 7' },
    { quarter: 'Quý III', planned: '15/7/2027' },
  ])
  if (first === undefined || third === undefined) throw new Error('not judged')
  return [first, { ...third, findings: [], row: { ...third.row, row: last } }]
}

describe('writeVerdicts', () => {
  it('writes both columns, and what is blank between in the same stretch', () => {
    const blocks = writeVerdicts(verdictsOf(4), tableWith({}, [{}], {}))
    expect(blocks).toHaveLength(1)
    expect(written(blocks)).toMatchObject({
      [`2:${STATUS}`]: 'Hợp lệ',
      [`3:${STATUS}`]: '',
      [`4:${STATUS}`]: 'Hợp lệ',
    })
  })

  it('writes only what differs', () => {
    expect(writeVerdicts(verdictsOf(4), tableWith(checked, [{}], checked))).toEqual([])
    expect(Object.keys(written(writeVerdicts(verdictsOf(4), tableWith(checked, [{}], {}))))).toEqual([
      `4:${STATUS}`,
    ])
  })

  it('keeps what a judged row in between says', () => {
    const [first, last] = verdictsOf(4)
    if (first === undefined || last === undefined) throw new Error('not judged')
    const verdicts = [first, { ...last, row: { ...last.row, row: 3 } }, last]
    const blocks = writeVerdicts(verdicts, tableWith({}, [checked], {}))
    expect(blocks).toHaveLength(1)
    expect(written(blocks)[`3:${STATUS}`]).toBe('Hợp lệ')
  })

  it.each<[string, TypedRow]>([
    ['a status of staff’s own', { status: 'Cộng: 2' }],
    ['a finding of staff’s own', { findings: 'Cộng: 2' }],
  ])('goes round %s', (_, row) => {
    const places = Object.keys(written(writeVerdicts(verdictsOf(4), tableWith({}, [row], {}))))
    expect(places.filter((place) => place.startsWith('3:'))).toEqual([])
    expect(places).toContain(`2:${STATUS}`)
  })

  it('writes a sentence a line', () => {
    const [verdict] = judge([{ preparer: '', planned: '17/4/2027' }])
    if (verdict === undefined) throw new Error('not judged')
    const text = written(writeVerdicts([verdict], registrationsTable([{}])))[`2:${FINDINGS}`]
    expect(String(text).split('\n')).toEqual([
      expect.stringMatching(/^Chưa ghi đồng chí/),
      expect.stringMatching(/^Ngày 17\/4\/2027/),
    ])
  })
})

describe('fillBlanks', () => {
  it('writes each column by itself, and no box that holds something', () => {
    const rows = [{ number: '' }, { sentAt: '' }, { number: '' }]
    const verdicts = judge([
      {},
      { ...rows[1], sentAt: '2/12/2026', cell: 'Chi bộ Phòng 7' },
      { cell: 'Chi bộ Thủy lợi' },
    ])
    const places = Object.keys(written(fillBlanks(verdicts, registrationsTable(rows))))
    expect(places.sort()).toEqual(['2:1', '3:2', '4:1'])
  })
})
