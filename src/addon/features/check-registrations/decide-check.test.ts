import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { on } from '../../../../test/nouns'
import { issuedPlan, smallCommittee, type TypedRow, tableOf } from '../../../../test/registration-rows'
import type { Block, Box } from '../../domain/box'
import { readTable } from '../../workbook/table'
import { type RegistrationsTable, registrationsTab } from '../../workbook/tabs/registrations'
import { type CheckInput, decideCheck } from './decide-check'

const now = { day: on('2027-04-08'), seconds: 32_400 }
const typed = {
  year: 2027,
  quarter: 'Quý II',
  cell: 'Chi bộ Phòng 8',
  title: 'Kỹ năng kiểm sát hồ sơ',
  category: 'Chuyên môn',
  preparer: 'Nguyễn Văn Mẫu',
  planned: '15/4/2027',
} as const

const inputOf = (rows: readonly TypedRow[], rest: Partial<CheckInput> = {}): CheckInput => {
  const table = tableOf(rows)
  const none = table.grid.map((line) => line.map(() => ''))
  const marks = { notes: none, colours: none }
  return { table, marks, committee: smallCommittee(), plans: new Map(), store: {}, now, ...rest }
}

function put<T>(grid: readonly (readonly T[])[], blocks: readonly Block<T>[]): T[][] {
  const copy = grid.map((line) => [...line])
  for (const { row, column, values } of blocks) {
    values.forEach((line, down) => {
      copy[row - 1 + down]?.splice(column - 1, line.length, ...line)
    })
  }
  return copy
}

/** What a second check finds: the first one's boxes, notes, colours and store. */
function checked(input: CheckInput): CheckInput {
  const { values, notes, colours, kept } = decideCheck(input)
  const table: RegistrationsTable = readTable(registrationsTab, 'Đăng ký', put<Box>(input.table.grid, values))
  const marks = { notes: put(input.marks.notes, notes), colours: put(input.marks.colours, colours) }
  return {
    ...input,
    table,
    marks,
    store: { ...input.store, ...kept },
    now: { ...now, day: on('2027-04-09') },
  }
}

const told = ({ table: { grid, columnOf } }: CheckInput) =>
  grid
    .slice(1)
    .map((line) => [line[columnOf.number - 1], line[columnOf.sender - 1], line[columnOf.status - 1]])

describe('decideCheck', () => {
  it('numbers what staff typed, and fills in its time and sender', () => {
    const then = checked(inputOf([typed]))
    const { grid, columnOf } = then.table
    expect(told(then)).toEqual([['ĐK-0001', 'Văn phòng nhập', 'Hợp lệ']])
    expect(grid[1]?.[columnOf.sentAt - 1]).toEqual(now)
    expect(grid[1]?.[columnOf.findings - 1]).toBe(
      'Gửi sau hạn đăng ký 114 ngày (hạn 15/12/2026). Vẫn được tiếp nhận.',
    )
  })

  it('changes no box in which staff typed something', () => {
    const row = {
      ...typed,
      number: 'số 5',
      sentAt: 'hôm kia',
      sender: 'Bí thư',
      quarter: 'quí 2',
      year: '2027',
    }
    const { grid, columnOf } = checked(inputOf([row])).table
    for (const key of Object.keys(row) as (keyof typeof row)[]) {
      expect(grid[1]?.[columnOf[key] - 1]).toBe(row[key])
    }
  })

  it('fills in blank boxes only, not those beside or between them', () => {
    const rows = [
      { ...typed, number: 'ĐK-0007' },
      { ...typed, sentAt: '1/12/2026' },
      { ...typed, number: 'ĐK-0009' },
    ]
    const input = inputOf(rows)
    const { number, sentAt } = input.table.columnOf
    const boxes = decideCheck(input).values.flatMap(({ row, column, values }) =>
      values.flatMap((line, down) => line.map((_, across) => `${row + down}:${column + across}`)),
    )
    expect(boxes).toEqual(expect.arrayContaining([`3:${number}`, `2:${sentAt}`, `4:${sentAt}`]))
    for (const place of [`2:${number}`, `4:${number}`, `3:${sentAt}`]) expect(boxes).not.toContain(place)
  })

  it('goes on from the highest number ever given', () => {
    expect(told(checked(inputOf([typed], { store: { registrationNumber: '41' } })))[0]?.[0]).toBe('ĐK-0042')
    expect(decideCheck(inputOf([typed], { store: { registrationNumber: '41' } })).kept).toEqual({
      registrationNumber: '42',
    })
  })

  it('writes nothing when pressed again, a day later', () => {
    const rows = [
      typed,
      {},
      { ...typed, preparer: '' },
      { ...typed, number: 'ĐK-0009', cell: 'Chi bộ Thủy lơi', title: '=1+1 là hai' },
    ]
    const second = decideCheck(checked(inputOf(rows)))
    expect(second).toMatchObject({ values: [], notes: [], colours: [], kept: {}, numbered: 0 })
  })

  it('takes its own words and marks away once a row is mended', () => {
    const faulty = checked(inputOf([{ ...typed, preparer: '', sentAt: '1/12/2026' }]))
    const { grid, columnOf } = faulty.table
    const mended = put<Box>(grid, [{ row: 2, column: columnOf.preparer, values: [['Mẫu']] }])
    const then = checked({ ...faulty, table: readTable(registrationsTab, 'Đăng ký', mended) })
    expect(told(then)).toEqual([['ĐK-0001', 'Văn phòng nhập', 'Hợp lệ']])
    expect(then.table.grid[1]?.[columnOf.findings - 1]).toBe('')
    expect([...then.marks.notes.flat(), ...then.marks.colours.flat()].join('')).toBe('')
  })

  it('leaves a note and a colour of staff’s own between two faulty boxes', () => {
    const rows = [
      { ...typed, preparer: '' },
      { ...typed, title: 'Kinh nghiệm hòa giải cơ sở', quarter: 'Quý III', planned: '15/7/2027' },
      { ...typed, title: 'Đổi mới công tác dân vận', quarter: 'Quý IV', planned: 'x', preparer: '' },
    ]
    const input = inputOf(rows)
    const { preparer, planned } = input.table.columnOf
    const own = (text: string, columns: readonly number[]) =>
      input.table.grid.map((line, r) => line.map((_, c) => (r === 2 && columns.includes(c + 1) ? text : '')))
    const marks = { notes: own('nhớ hỏi lại', [preparer, planned]), colours: own('#00ff00', [preparer]) }
    const { notes, colours } = checked({ ...input, marks }).marks
    expect([notes[2], colours[2]]).toEqual([marks.notes[2], marks.colours[2]])
    expect([1, 3].map((row) => [notes[row]?.[preparer - 1], colours[row]?.[preparer - 1]])).toEqual([
      [expect.stringContaining('Chưa ghi đồng chí'), '#fbd9d3'],
      [expect.stringContaining('Chưa ghi đồng chí'), '#fbd9d3'],
    ])
  })

  it.each([
    ['nothing where no number was ever given', [], {}, {}],
    ['nothing where it stands already', [{ ...typed, number: 'ĐK-0007' }], { registrationNumber: '7' }, {}],
    ['the highest that staff typed', [{ ...typed, number: 'ĐK-0007' }], {}, { registrationNumber: '7' }],
    [
      'the highest, though its row is gone',
      [{ ...typed, number: 'ĐK-0007' }],
      { registrationNumber: '9' },
      {},
    ],
  ])('keeps of the numbers given %s', (_, rows, store, kept) => {
    expect(decideCheck(inputOf(rows, { store })).kept).toEqual(kept)
  })

  it('counts the rows by the status they have now', () => {
    const rows = [
      { ...typed, sentAt: '1/12/2026' },
      { ...typed, sentAt: '2/12/2026' },
      { ...typed, sentAt: '3/12/2026', preparer: '' },
      { ...typed, sentAt: '4/12/2026', title: 'Kinh nghiệm hòa giải cơ sở' },
      { ...typed, office: 'Rút' },
      { ...typed, office: 'Không chấp nhận' },
    ]
    const counts = { valid: 1, toFix: 1, toConfirm: 1, toApprove: 0, replaced: 1, withdrawn: 1, rejected: 1 }
    expect(decideCheck(inputOf(rows)).counts).toEqual(counts)
    expect(decideCheck(checked(inputOf(rows))).counts).toEqual(counts)
  })

  it('asks for approval once the plan is issued', () => {
    expect(decideCheck(inputOf([typed], { plans: issuedPlan([]) })).counts.toApprove).toBe(1)
  })

  it('is plain data that shows all it would write', () => {
    const check = decideCheck(inputOf([typed, { ...typed, preparer: '' }]))
    expect(JSON.parse(JSON.stringify(check))).toEqual(check)
  })

  it('survives any text in any box, and is settled by one check', () => {
    const box = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('=1+1', '<b>a</b>', '2027', 'Quý II', 'Chi bộ Phòng 8', '1/1/1900'),
      fc.integer(),
      fc.boolean(),
    )
    const row = fc.record(
      Object.fromEntries(Object.keys(registrationsTab.columns).map((key) => [key, box])),
      { requiredKeys: [] },
    ) as fc.Arbitrary<TypedRow>
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
        const then = checked(inputOf(rows))
        const again = decideCheck(then)
        expect([again.values, again.notes, again.colours]).toEqual([[], [], []])
        const numbers = told(then)
          .map(([number]) => number)
          .filter((number) => /^ĐK-\d{4}$/.test(String(number)))
        expect(new Set(numbers).size).toBe(numbers.length)
      }),
    )
  })
})
