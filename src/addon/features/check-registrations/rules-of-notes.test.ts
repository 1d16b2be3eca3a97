import { describe, expect, it } from 'vitest'
import {
  broken,
  extra,
  guidance,
  judge,
  rejected,
  replacing,
  stranger,
  told,
  withdrawn,
} from '../../../../test/judged-rows'
import { on } from '../../../../test/nouns'
import type { TypedRow } from '../../../../test/registration-rows'

describe('notes', () => {
  it.each<[string, TypedRow[], string]>([
    ['late, plain', [{ sentAt: '16/12/2026' }], 'valid late'],
    ['late, replacing', [{ sentAt: '16/12/2026', ...replacing }], 'valid'],
    ['late, extra', [{ sentAt: '16/12/2026', ...extra }], 'valid'],
    [
      'in time for a cell that came later',
      [{ cell: 'Chi bộ Trại giống', quarter: 'Quý III', planned: '15/7/2027', sentAt: '1/7/2027' }],
      'valid',
    ],
    [
      'late for a cell that came later',
      [{ cell: 'Chi bộ Trại giống', quarter: 'Quý III', planned: '15/7/2027', sentAt: '2/7/2027' }],
      'valid late',
    ],
    ['a weekend', [{ planned: '17/4/2027' }], 'valid weekend'],
    ['a holiday on a weekend is said once', [{ planned: '1/5/2027' }], 'valid holiday'],
    ['a day off of the office', [{ planned: '23/4/2027' }], 'valid dayOff'],
    ['another name in a joint meeting', [{ jointCells: 'Chi bộ Lạ' }], 'valid jointCellUnknown'],
    ['on a row to be mended', [{ planned: '17/4/2027', ...broken }], 'toFix preparerMissing weekend'],
    ['on a row to be confirmed', [{ planned: '17/4/2027', ...stranger }], 'toConfirm senderUnknown weekend'],
    ['not on a withdrawn row', [{ planned: '17/4/2027', ...withdrawn }], 'withdrawn'],
    ['not on a refused row', [{ planned: '17/4/2027', ...rejected }], 'rejected'],
    ['a keyword of another field', [{ title: 'Đảng viên nêu gương trong cơ quan' }], 'valid categoryInDoubt'],
    ['with one of its own', [{ title: 'Đảng viên nêu gương khi giải quyết vụ án' }], 'valid'],
    [
      'with another category of its own field',
      [{ title: 'Đảng viên nêu gương trong công tác dân vận' }],
      'valid',
    ],
    ['a keyword without its capital', [{ title: 'Kỹ năng phản bác trên không gian mạng' }], 'valid'],
    ['a formula in any box', [{ preparer: '@Nguyễn Văn Mẫu' }], 'valid formulaLike'],
    ['a tab in front', [{ title: '\tKỹ năng kiểm sát hồ sơ' }], 'valid formulaLike'],
    ['a number below nought is no text', [{ purpose: -5 }], 'valid'],
  ])('%s', (_, rows, status) => {
    expect(told(judge(rows))).toEqual([status])
  })

  it('says a holiday once, though the office has it among its days off', () => {
    const settings = { daysOff: new Set([on('2027-04-30'), on('2027-05-01')]) }
    for (const planned of ['30/4/2027', '1/5/2027'])
      expect(told(judge([{ planned }], { settings }))).toEqual(['valid holiday'])
  })

  it('says nothing more of a row that another has replaced', () => {
    const rows = [
      { planned: '17/4/2027', sentAt: '16/12/2026' },
      { ...guidance, ...replacing, sentAt: '17/12/2026' },
    ]
    expect(told(judge(rows))[0]).toBe('replaced replaced')
  })

  it('leaves weekends alone if the office wants so, holidays not', () => {
    const rows = [{ planned: '17/4/2027' }, { ...guidance, quarter: 'Quý III', planned: '2/9/2027' }]
    expect(told(judge(rows, { settings: { noteWeekends: false } }))).toEqual(['valid', 'valid holiday'])
  })

  it.each<[string, TypedRow, TypedRow, string]>([
    ['the same cell, another quarter', {}, { quarter: 'Quý III', planned: '15/7/2027' }, 'valid nearTitle'],
    [
      'the same cell, another year',
      { year: 2026, planned: '15/4/2026', ...replacing },
      {},
      'valid nearTitle',
    ],
    [
      'another cell, the same year',
      { cell: 'Chi bộ Phòng 7' },
      { quarter: 'Quý III', planned: '15/7/2027' },
      'valid nearTitle',
    ],
    [
      'another cell, another year',
      { cell: 'Chi bộ Phòng 7', year: 2026, planned: '15/4/2026', ...replacing },
      {},
      'valid',
    ],
    [
      'set from above for all',
      { cell: 'Chi bộ Phòng 7', source: 'Đảng ủy giao chung' },
      { source: 'Đảng ủy giao chung' },
      'valid',
    ],
    ['guided from above', { cell: 'Chi bộ Phòng 7' }, { source: 'Theo định hướng của cấp trên' }, 'valid'],
    ['not in force', { cell: 'Chi bộ Phòng 7', ...withdrawn }, {}, 'valid'],
    ['without a title', { cell: 'Chi bộ Phòng 7' }, { title: '' }, 'toFix titleMissing'],
    ['to be mended', { cell: 'Chi bộ Phòng 7', ...broken }, {}, 'valid'],
    ['to be mended itself', { cell: 'Chi bộ Phòng 7' }, broken, 'toFix preparerMissing nearTitle'],
    [
      'stock phrases alone in common',
      { cell: 'Chi bộ Phòng 7', title: 'Nâng cao chất lượng, hiệu quả tham mưu' },
      { title: 'Nâng cao chất lượng, hiệu quả hòa giải' },
      'valid',
    ],
  ])('near title: %s', (_, earlier, later, status) => {
    expect(told(judge([earlier, later]))[1]).toBe(status)
  })

  it('near title: stands on the later row, and names the earlier', () => {
    const verdicts = judge([
      { sentAt: '9/12/2026', number: 'ĐK-0002' },
      { cell: 'Chi bộ Phòng 7', number: 'ĐK-0001' },
    ])
    expect(told(verdicts)).toEqual(['valid nearTitle', 'valid'])
    expect(verdicts[1]?.findings[0]).toMatchObject({
      number: 'ĐK-0001',
      isOwn: false,
      cell: 'Chi bộ Phòng 7',
    })
  })
})
