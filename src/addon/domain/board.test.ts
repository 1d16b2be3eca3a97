import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCell, aRegistration, aResult, on } from '../../../test/nouns'
import { boardOf, inOrderOfTime } from './board'
import { heldMeetings } from './held-meetings'
import { QUARTERS } from './quarter'
import { type Registration, topicsInForce } from './registration'
import type { Result } from './result'

const one = aCell('Chi bộ Phòng 1', 2)
const two = aCell('Chi bộ Phòng 2', 3)

function boardWith(
  registrations: Registration[],
  results: Result[] = [],
  { today = '2027-04-08', minimum = 1, cells = [one, two] } = {},
) {
  const topics = topicsInForce(registrations)
  const held = heldMeetings(topics, results, on(today), new Set())
  return boardOf({ cells, registrations, topics, held, year: 2027, today: on(today), minimum })
}

const statesOf = (rows: ReturnType<typeof boardWith>) =>
  rows.map(({ cell, boxes }) => [cell.name, ...boxes.map(({ state }) => state)])

describe('the board', () => {
  it('has a row a cell, in the order of the cells, and a box a quarter', () => {
    const rows = boardWith([
      aRegistration({ row: 2, cell: two, quarter: 2 }),
      aRegistration({ row: 3, cell: one, quarter: 3, status: 'toFix' }),
      aRegistration({ row: 4, cell: one, quarter: 4, status: 'toConfirm' }),
      aRegistration({ row: 5, cell: two, quarter: 4, status: 'toApprove' }),
    ])
    expect(statesOf(rows)).toEqual([
      ['Chi bộ Phòng 1', 'overdue', 'unregistered', 'toFix', 'toConfirm'],
      ['Chi bộ Phòng 2', 'overdue', 'registered', 'unregistered', 'toConfirm'],
    ])
  })

  it.each(['withdrawn', 'rejected', 'replaced', undefined] as const)(
    'takes no notice of a row that is %s',
    (status) => {
      const rows = boardWith([aRegistration({ row: 2, cell: one, quarter: 2, status })])
      expect(rows[0]?.boxes[1]?.state).toBe('unregistered')
    },
  )

  it('counts a row only if cell, year and quarter can be read', () => {
    const blind = [
      aRegistration({ row: 2, cell: undefined, quarter: 2, status: 'toFix' }),
      aRegistration({ row: 3, cell: one, year: undefined, quarter: 2, status: 'toFix' }),
      aRegistration({ row: 4, cell: one, quarter: undefined, status: 'toConfirm' }),
      aRegistration({ row: 5, cell: one, quarter: 2, year: 2026, status: 'toConfirm' }),
    ]
    expect(boardWith(blind)[0]?.boxes.map(({ state }) => state)).toEqual([
      'overdue',
      'unregistered',
      'unregistered',
      'unregistered',
    ])
  })

  it('puts each row into the box of its cell and quarter, whatever is registered', () => {
    const cells = [2, 3, 4, 5, 6, 9].map((row) => aCell(`Chi bộ ${row}`, row))
    const facts = fc.record({
      cell: fc.constantFrom(...cells),
      quarter: fc.constantFrom(...QUARTERS),
      year: fc.constantFrom(2026, 2027),
      status: fc.constantFrom('valid', 'toFix', 'toConfirm', 'toApprove', 'replaced' as const),
    })
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 25 }), (all) => {
        const registrations = all.map((one, place) => aRegistration({ row: place + 2, ...one }))
        const rows = boardWith(registrations, [], { cells })
        for (const [place, cell] of cells.entries())
          for (const quarter of QUARTERS) {
            const numbers = (...statuses: Registration['status'][]) =>
              registrations
                .filter(
                  (one) =>
                    one.cell.value === cell && one.quarter.value === quarter && one.year.value === 2027,
                )
                .filter(({ status }) => statuses.includes(status))
                .map(({ number }) => number)
            const box = rows[place]?.boxes[quarter - 1]
            expect(box?.topics.map(({ registration }) => registration.number)).toEqual(numbers('valid'))
            expect([box?.toFix, box?.waiting]).toEqual([numbers('toFix'), numbers('toConfirm', 'toApprove')])
          }
      }),
    )
  })

  it('leaves out a cell that owes nothing all year, and a quarter in which a cell is not active', () => {
    const closed = aCell('Chi bộ cũ', 2, { activeTo: on('2026-12-31') })
    const ending = aCell('Chi bộ sáp nhập', 3, { activeTo: on('2027-07-01') })
    const starting = aCell('Chi bộ mới', 4, { activeFrom: on('2027-07-01') })
    expect(statesOf(boardWith([], [], { cells: [closed, ending, starting] }))).toEqual([
      ['Chi bộ sáp nhập', 'overdue', 'unregistered', 'unregistered', 'notOwed'],
      ['Chi bộ mới', 'notOwed', 'notOwed', 'unregistered', 'unregistered'],
    ])
  })

  it.each([
    ['2027-03-31', 'unregistered'],
    ['2027-04-01', 'overdue'],
  ])('on %s says of quý I %s', (today, state) => {
    expect(boardWith([], [], { today })[0]?.boxes[0]?.state).toBe(state)
  })

  it('lets a joint meeting stand with both cells', () => {
    const joint = aRegistration({ row: 2, cell: one, joint: [two] })
    const result = aResult({ row: 2, cell: two, heldOn: '2027-03-11' })
    expect(boardWith([joint], [result]).map(({ boxes }) => boxes[0]?.state)).toEqual(['held', 'held'])
  })

  it('is held by a result of the cell and quarter, also without a topic in force', () => {
    const row = boardWith([], [aResult({ row: 2, cell: one, heldOn: '2027-03-11' })])[0]
    expect(row?.boxes[0]).toMatchObject({ state: 'held', heldDays: [on('2027-03-11')] })
  })

  it('gives topics by planned day and meetings by day', () => {
    const registrations = [
      aRegistration({ row: 2, cell: one, planned: '2027-03' }),
      aRegistration({ row: 3, cell: one, planned: '2027-03-04' }),
    ]
    const results = [
      aResult({ row: 2, number: 'ĐK-0002', heldOn: '2027-03-04' }),
      aResult({ row: 3, number: 'ĐK-0003', heldOn: '2027-02-04' }),
    ]
    const [row] = boardWith(registrations, results)
    const box = row?.boxes[0]
    const ordered = box === undefined ? undefined : inOrderOfTime(box, new Set())
    expect(ordered?.topics.map(({ registration }) => registration.number)).toEqual(['ĐK-0003', 'ĐK-0002'])
    expect(ordered?.heldDays).toEqual([on('2027-02-04'), on('2027-03-04')])
  })

  it('reads alike whichever row stands above the other', () => {
    const twice = { cell: one, planned: '2027-03' }
    const registrations = [
      aRegistration({ row: 2, ...twice, number: 'ĐK-0010' }),
      aRegistration({ row: 3, ...twice, number: 'ĐK-0009' }),
      aRegistration({ row: 4, ...twice, number: 'ĐK-0012', status: 'toConfirm' }),
      aRegistration({ row: 5, ...twice, number: 'ĐK-0011', status: 'toApprove' }),
      aRegistration({ row: 6, ...twice, number: '', status: 'toFix' }),
      aRegistration({ row: 7, ...twice, number: 'ĐK-0013', status: 'toFix' }),
    ]
    const read = (rows: Registration[]) => {
      const box = boardWith(rows)[0]?.boxes[0]
      const ordered = box === undefined ? undefined : inOrderOfTime(box, new Set())
      const topics = ordered?.topics.map(({ registration }) => registration.number)
      return [topics, ordered?.waiting, ordered?.toFix]
    }
    const inOrder = [
      ['ĐK-0009', 'ĐK-0010'],
      ['ĐK-0011', 'ĐK-0012'],
      ['ĐK-0013', ''],
    ]
    expect(read(registrations)).toEqual(inOrder)
    expect(read([...registrations].reverse())).toEqual(inOrder)
  })
})
