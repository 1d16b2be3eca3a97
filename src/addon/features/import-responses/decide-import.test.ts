import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { on } from '../../../../test/nouns'
import { smallCommittee, tableOf } from '../../../../test/registration-rows'
import type { Box } from '../../domain/box'
import { printIn } from '../../domain/source-mark'
import { readResponseTable } from '../../workbook/tabs/responses'
import { decideImport } from './decide-import'
import { readResponses } from './read-responses'
import type { RegistrationBoxes } from './write-officially'

type Response = readonly Box[]
type Store = Readonly<Record<string, string>>

const header = ['Dấu thời gian', 'Chi bộ', 'Quý', 'Mã gửi', 'Tên chuyên đề', 'Nhóm nội dung']
const committee = smallCommittee()
const response = (title: string, second = 0, rest: Response = []): Response => [
  { day: on('2026-12-02'), seconds: second },
  'Chi bộ Phòng 8',
  'Quý II',
  'P8-8LPV',
  title,
  ...rest,
]

function imported(
  responses: readonly Response[],
  rows: readonly RegistrationBoxes[] = [],
  store: Store = {},
) {
  const responseTable = readResponseTable('Phiếu', [header, ...responses])
  if (responseTable === undefined) throw new Error('not a registration form')
  const slips = readResponses(responseTable)
  const { rows: fresh, kept, comeBack } = decideImport(slips, tableOf(rows), committee, store)
  return { fresh, comeBack, rows: [...rows, ...fresh], store: { ...store, ...kept } }
}

const numbers = (rows: readonly RegistrationBoxes[]) => rows.map(({ number }) => number)

describe('decideImport', () => {
  it('imports each response once', () => {
    const first = imported([response('Một'), response('Hai', 1)])
    expect(numbers(first.fresh)).toEqual(['ĐK-0001', 'ĐK-0002'])
    expect(imported([response('Một'), response('Hai', 1)], first.rows, first.store).fresh).toEqual([])
  })

  it('imports equal responses each', () => {
    const first = imported([response('Một'), response('Một')])
    expect(first.fresh).toHaveLength(2)
    const second = imported([response('Một'), response('Một'), response('Một')], first.rows, first.store)
    expect(numbers(second.fresh)).toEqual(['ĐK-0003'])
  })

  it('takes an edited response for a new one', () => {
    const first = imported([response('Một')])
    const second = imported([response('Một, đã sửa')], first.rows, first.store)
    expect(second.fresh).toMatchObject([{ number: 'ĐK-0002', title: 'Một, đã sửa' }])
    expect(second.comeBack).toBe(0)
  })

  it('gives a deleted row’s response a new number, and says so', () => {
    const first = imported([response('Một'), response('Hai', 1)])
    const second = imported([response('Một'), response('Hai', 1)], first.rows.slice(1), first.store)
    expect(numbers(second.fresh)).toEqual(['ĐK-0003'])
    expect(second.comeBack).toBe(1)
  })

  it('never re-uses a number, even if all rows are deleted', () => {
    const first = imported([response('Một'), response('Hai', 1)])
    expect(numbers(imported([response('Ba', 2)], [], first.store).fresh)).toEqual(['ĐK-0003'])
  })

  it('goes on from the rows if the store is gone', () => {
    const first = imported([response('Một'), response('Hai', 1)])
    const second = imported([response('Một'), response('Hai', 1), response('Ba', 2)], first.rows, {})
    expect(numbers(second.fresh)).toEqual(['ĐK-0003'])
  })

  it('knows a response again whose cell is mended only later', () => {
    const strange = [response('Một').map((box) => (box === 'Chi bộ Phòng 8' ? 'Phòng tám' : box))]
    const first = imported(strange)
    expect(first.fresh).toMatchObject([{ sender: '', cell: 'Phòng tám' }])
    expect(imported(strange, first.rows, first.store).fresh).toEqual([])
  })

  it('remembers nothing when nothing is new', () => {
    expect(imported([]).store).toEqual({})
  })

  const responses = fc.array(
    fc
      .tuple(fc.constantFrom('Một', 'Hai', 'Ba', '=1+1', 'hoà'), fc.nat(3))
      .map(([title, at]) => response(title, at)),
    { maxLength: 8 },
  )

  it('whatever came, and however often, all is there once and numbered upwards', () => {
    fc.assert(
      fc.property(responses, fc.nat(8), (all, some) => {
        const first = imported(all.slice(0, some))
        const second = imported(all, first.rows, first.store)
        const third = imported(all, second.rows, second.store)
        expect(second.rows).toHaveLength(all.length)
        expect(third.fresh).toEqual([])
        expect(numbers(second.rows)).toEqual(all.map((_, index) => `ĐK-000${index + 1}`))
      }),
    )
  })

  it('the order of the responses does not matter', () => {
    const shuffled = responses.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    )
    fc.assert(
      fc.property(shuffled, ([all, others]) => {
        const first = imported(all)
        const second = imported(others, first.rows, first.store)
        expect(second.fresh).toEqual([])
        const prints = (rows: readonly RegistrationBoxes[]) =>
          rows.map(({ mark }) => printIn(String(mark))).sort()
        expect(prints(imported(others).rows)).toEqual(prints(first.rows))
      }),
    )
  })
})
