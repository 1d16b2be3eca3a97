import { describe, expect, it } from 'vitest'
import { on } from '../../../../test/nouns'
import { smallCommittee } from '../../../../test/registration-rows'
import type { Box } from '../../domain/box'
import type { Settings } from '../../domain/settings'
import { carriesCode } from '../../domain/source-mark'
import type { Answers } from './read-responses'
import { writeOfficially } from './write-officially'

const print = '0123456789abcdef'
const sentAt = { day: on('2026-12-02'), seconds: 29_700 }

const written = (answers: Answers, formAddress: Settings['formAddress'] = 'typed') =>
  writeOfficially(
    { slip: { answers, block: 0, stored: '' }, print, number: 'ĐK-0007', sentAt },
    smallCommittee({ formAddress, officeEmail: 'vanphong@example.vn' }),
  )

describe('writeOfficially', () => {
  it('writes every column, blank ones too', () => {
    expect(written({ title: 'Tên' })).toEqual({
      number: 'ĐK-0007',
      sentAt,
      senderEmail: '',
      sender: '',
      via: 'Biểu mẫu',
      kind: '',
      year: '',
      quarter: '',
      cell: '',
      jointCells: '',
      title: 'Tên',
      category: '',
      purpose: '',
      preparer: '',
      planned: '',
      format: '',
      source: '',
      office: '',
      status: '',
      findings: '',
      mark: `${print}#7`,
    })
  })

  it.each<[keyof Answers & keyof ReturnType<typeof written>, Box, Box]>([
    ['cell', 'phòng  8', 'Chi bộ Phòng 8'],
    ['cell', 'Chi bộ Thuỷ lợi'.normalize('NFD'), 'Chi bộ Thủy lợi'],
    ['cell', 'Chi bộ Thủy lơi', 'Chi bộ Thủy lơi'],
    ['quarter', 'quí 2', 'Quý II'],
    ['quarter', 2, 'Quý II'],
    ['quarter', 'giữa năm', 'giữa năm'],
    ['category', 'chuyên môn', 'Nhiệm vụ chính trị, chuyên môn'],
    ['category', 'Kinh tế', 'Kinh tế'],
    ['planned', '15/4/2027', { day: on('2027-04-15'), seconds: 0 }],
    ['planned', { day: on('2027-04-15'), seconds: 3600 }, { day: on('2027-04-15'), seconds: 0 }],
    ['planned', '11/2027', 'Tháng 11/2027'],
    ['planned', 'tháng 11 năm 2027', 'Tháng 11/2027'],
    ['planned', 'giữa quý II', 'giữa quý II'],
    ['planned', '31/4/2027', '31/4/2027'],
    ['planned', true, true],
    ['year', '2027', '2027'],
    ['year', 2027, 2027],
    ['title', '  =HYPERLINK("x")', '  =HYPERLINK("x")'],
    ['kind', 'thay chuyên đề đã đăng ký', 'thay chuyên đề đã đăng ký'],
    ['format', 'buổi riêng', 'buổi riêng'],
    ['senderEmail', 'a@example.vn\nb@example.vn', 'a@example.vn\nb@example.vn'],
    ['jointCells', 'Phòng 8, chi bộ phòng 7', 'Chi bộ Phòng 8; Chi bộ Phòng 7'],
    ['jointCells', 'phòng 8\nChi bộ Phòng 7', 'Chi bộ Phòng 8; Chi bộ Phòng 7'],
    ['jointCells', 'Phòng 8 và Phòng 7', 'Phòng 8 và Phòng 7'],
    ['jointCells', 'Phòng 8; Chi bộ Lạ', 'Phòng 8; Chi bộ Lạ'],
    ['purpose', 'Thảo luận', 'Thảo luận'],
    ['preparer', 'Nguyễn Văn Mẫu', 'Nguyễn Văn Mẫu'],
    ['source', 'Đảng ủy giao chung', 'Đảng ủy giao chung'],
  ])('%s %j → %j', (column, typed, box) => {
    expect(written({ [column]: typed })[column]).toEqual(box)
  })

  it('completes a day by the year that is registered for', () => {
    expect(written({ year: 2027, planned: '15/4' }).planned).toEqual({ day: on('2027-04-15'), seconds: 0 })
    expect(written({ planned: '15/4' }).planned).toBe('15/4')
  })

  it('keeps a time of sending that cannot be read as typed', () => {
    const slip = { answers: { sentAt: 'hôm kia', title: 'Tên' }, block: 0, stored: '' } as const
    const row = writeOfficially({ slip, print, number: 'ĐK-0007', sentAt: undefined }, smallCommittee())
    expect(row.sentAt).toBe('hôm kia')
  })

  describe('who sent it', () => {
    const cell = 'Chi bộ Phòng 8'
    it.each<[string, Answers, Settings['formAddress'], string]>([
      ['the cell’s code', { cell, sendCode: ' P8-8LPV ' }, 'typed', 'Đúng mã chi bộ'],
      ['the cell’s code in small letters', { cell, sendCode: 'p8-8lpv' }, 'typed', 'Đúng mã chi bộ'],
      ['a wrong code', { cell, sendCode: 'P8-8LPW' }, 'typed', 'Địa chỉ lạ'],
      ['another cell’s code', { cell, sendCode: 'P7-3FJC' }, 'typed', 'Địa chỉ lạ'],
      ['a typed address', { cell, senderEmail: 'phong8@example.vn' }, 'typed', 'Địa chỉ lạ'],
      ['a verified address', { cell, senderEmail: 'Phong8@example.vn' }, 'verified', 'Đúng địa chỉ chi bộ'],
      ['the office', { cell, senderEmail: 'vanphong@example.vn' }, 'verified', 'Văn phòng nhập'],
      ['the office, typed', { cell, senderEmail: 'vanphong@example.vn' }, 'typed', 'Địa chỉ lạ'],
      ['no code for a cell that has none', { cell: 'Chi bộ Thủy lợi', sendCode: '' }, 'typed', 'Địa chỉ lạ'],
      ['a cell that is not known', { cell: 'Chi bộ Lạ', sendCode: 'P8-8LPV' }, 'typed', ''],
    ])('%s', (_, answers, formAddress, sender) => {
      expect(written(answers, formAddress).sender).toBe(sender)
    })

    it('a code can still be compared once the cell is known', () => {
      const mark = String(written({ cell: 'Chi bộ Lạ', sendCode: ' P8-8LPV' }).mark)
      expect(carriesCode(mark, 'P8-8LPV')).toBe(true)
      expect(carriesCode(mark, 'P7-3FJC')).toBe(false)
    })
  })
})
