import { describe, expect, it } from 'vitest'
import { on } from '../../../../test/nouns'
import type { Box } from '../../domain/box'
import { readResponseTable } from '../../workbook/tabs/responses'
import { readResponses } from './read-responses'

const yearly = [
  'Dấu thời gian',
  'Chi bộ',
  'Quý I: Tên chuyên đề',
  'Quý I: Nhóm nội dung',
  'Quý III: Tên chuyên đề',
  'Quý III: Người chuẩn bị',
]
const oneQuarter = ['Dấu thời gian', 'Địa chỉ email', 'Chi bộ', 'Quý', 'Tên chuyên đề', 'Nhóm nội dung']
const at = { day: on('2026-12-02'), seconds: 3600 }

function slips(header: readonly string[], ...rows: readonly (readonly Box[])[]) {
  const table = readResponseTable('Phiếu', [header, ...rows])
  if (table === undefined) throw new Error('not a registration form')
  return readResponses(table)
}

describe('readResponses', () => {
  it('gives one registration a response of the one-quarter form', () => {
    expect(slips(oneQuarter, [at, 'a@example.vn', 'Chi bộ Phòng 8', 'Quý II', 'Tên', 'Nhóm'])).toMatchObject([
      {
        block: 0,
        answers: {
          sentAt: at,
          senderEmail: 'a@example.vn',
          cell: 'Chi bộ Phòng 8',
          quarter: 'Quý II',
          title: 'Tên',
          category: 'Nhóm',
        },
      },
    ])
  })

  it('gives one registration a filled block of the yearly slip', () => {
    expect(slips(yearly, [at, 'Chi bộ Phòng 8', 'Một', 'Nhóm', '', 'Mẫu'])).toMatchObject([
      { block: 1, answers: { cell: 'Chi bộ Phòng 8', quarter: 'Quý I', title: 'Một', category: 'Nhóm' } },
      { block: 3, answers: { cell: 'Chi bộ Phòng 8', quarter: 'Quý III', preparer: 'Mẫu' } },
    ])
  })

  it('takes nothing into a block that another block says', () => {
    const [first, third] = slips(yearly, [at, 'Chi bộ Phòng 8', 'Một', 'Nhóm', 'Ba', 'Mẫu'])
    expect(first?.answers).toEqual({
      sentAt: at,
      cell: 'Chi bộ Phòng 8',
      quarter: 'Quý I',
      title: 'Một',
      category: 'Nhóm',
    })
    expect(third?.answers).not.toHaveProperty('category')
  })

  it.each<[string, readonly string[], readonly Box[]]>([
    ['a blank row', oneQuarter, ['', '', '', '', '', '']],
    ['a row of spaces', oneQuarter, ['', ' ', '\u00a0', '\u200b\u200b', '', '\n']],
    ['a response with nothing but time and address', oneQuarter, [at, 'a@example.vn', '', '', '', '']],
    ['a slip without any block', yearly, [at, 'Chi bộ Phòng 8', '', '', ' ', '']],
  ])('gives none for %s', (_, header, row) => {
    expect(slips(header, row)).toEqual([])
  })

  it('keeps a response with nothing but the cell: somebody sent it', () => {
    expect(slips(oneQuarter, [at, '', 'Chi bộ Phòng 8', '', '', ''])).toHaveLength(1)
  })

  it('keeps an answer of spaces as typed, and counts it for nothing', () => {
    const spaces = [at, 'a@example.vn', 'Chi bộ Phòng 8', 'Quý II', 'Tên', '  \u00a0']
    const [slip] = slips(oneQuarter, spaces)
    expect(slip?.answers.category).toBe('  \u00a0')
    expect(slip?.stored).toBe(slips(oneQuarter, [...spaces.slice(0, 5), ''])[0]?.stored)
  })

  it('goes on after blank rows', () => {
    const row = [at, '', 'Chi bộ Phòng 8', 'Quý I', 'Tên', '']
    expect(slips(oneQuarter, row, ['', '', '', '', '', ''], row)).toHaveLength(2)
  })

  describe('what counts as the response as stored', () => {
    const stored = (header: readonly string[], row: readonly Box[]) => slips(header, row)[0]?.stored
    const plain = [at, 'a@example.vn', 'Chi bộ Phòng 8', 'Quý II', 'Tên', 'Nhóm']

    it.each<[string, readonly string[], readonly Box[]]>([
      ['another order of columns', [...oneQuarter].reverse(), [...plain].reverse()],
      ['a column of staff’s own', [...oneQuarter, 'Đã gọi'], [...plain, 'rồi']],
      ['a question that was added later, unanswered', [...oneQuarter, 'Người chuẩn bị'], [...plain, '']],
      ['the other language of Google', ['Timestamp', 'Email Address', ...oneQuarter.slice(2)], plain],
    ])('%s changes nothing', (_, header, row) => {
      expect(stored(header, row)).toBe(stored(oneQuarter, plain))
    })

    it.each(oneQuarter.map((name, place) => [name, place] as const))('%s changes it', (_, place) => {
      const row = plain.map((box, index) => (index === place ? 'khác' : box))
      expect(stored(oneQuarter, row)).not.toBe(stored(oneQuarter, plain))
    })

    it('another moment, day or second, changes it', () => {
      const sent = (day: string, seconds: number) =>
        stored(oneQuarter, [{ day: on(day), seconds }, ...plain.slice(1)])
      expect(new Set([sent('2026-12-02', 0), sent('2026-12-02', 1), sent('2026-12-03', 0)]).size).toBe(3)
    })

    it('where one answer ends and the next begins changes it', () => {
      const titled = (title: Box, category: Box) =>
        stored(oneQuarter, [...plain.slice(0, 4), title, category])
      expect(titled('b', 'acategory=a')).not.toBe(titled('ab', 'a'))
      const blocks = (one: Box, three: Box) => stored(yearly, [at, 'Chi bộ', one, '', three, ''])
      expect(blocks('a', 'btitle=c')).not.toBe(blocks('atitle=b', 'c'))
    })

    it('a block tells of all its slip', () => {
      const [first, third] = slips(yearly, [at, 'Chi bộ Phòng 8', 'Một', '', 'Ba', ''])
      expect(first?.stored).toBe(third?.stored)
      expect(stored(yearly, [at, 'Chi bộ Phòng 8', 'Một', '', 'Bốn', ''])).not.toBe(first?.stored)
    })
  })
})
