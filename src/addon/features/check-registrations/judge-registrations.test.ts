import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { on } from '../../../../test/nouns'
import {
  issuedPlan,
  registrationsTable,
  smallCommittee,
  type TypedRow,
} from '../../../../test/registration-rows'
import type { Settings } from '../../domain/settings'
import { readRegistrations } from '../../workbook/tabs/registrations'
import { setDesk } from './desk'
import { findFormulaSigns } from './find-formula-signs'
import { judgeRegistrations, type Verdict } from './judge-registrations'

interface Circumstances {
  /** Numbers in the plan of 2027, which is issued. */
  readonly issued?: readonly string[]
  readonly settings?: Partial<Settings>
}

function judge(rows: readonly TypedRow[], { issued, settings }: Circumstances = {}): Verdict[] {
  const table = registrationsTable(rows)
  const committee = smallCommittee(settings)
  const plans = issued === undefined ? new Map() : issuedPlan(issued)
  const read = readRegistrations(table, committee)
  return judgeRegistrations(read, setDesk(committee, plans, findFormulaSigns(table)))
}

/** By row: the status, and the codes that it says why by. */
const told = (verdicts: readonly Verdict[]): string[] =>
  [...verdicts]
    .sort((a, b) => a.row.row - b.row.row)
    .map(({ status, findings }) => [status, ...findings.map(({ code }) => code)].join(' '))

const replacing = { kind: 'Thay chuyên đề đã đăng ký' } as const
const extra = { kind: 'Đăng ký thêm chuyên đề trong quý' } as const
const stranger = { sender: 'Địa chỉ lạ', senderEmail: 'nguoila@example.vn' } as const
const dance = { title: 'Phối hợp với trại tạm giam trong giáo dục pháp luật' } as const
const mediation = { title: 'Kinh nghiệm hòa giải tranh chấp đất đai ở cơ sở' } as const
const withdrawn = { office: 'Rút' } as const
const rejected = { office: 'Không chấp nhận' } as const
const confirmed = { office: 'Xác nhận' } as const
const approved = { office: 'Đồng ý điều chỉnh' } as const
const broken = { preparer: '' } as const

describe('the order of decisions', () => {
  it.each<[string, TypedRow, string]>([
    ['fine', {}, 'valid'],
    ['withdrawn before all else', { ...withdrawn, ...broken, ...stranger }, 'withdrawn'],
    ['refused before all else', { ...rejected, ...broken, ...stranger }, 'rejected'],
    ['an error before a doubt', { ...broken, ...stranger }, 'toFix preparerMissing'],
    ['an error that is confirmed is an error', { ...broken, ...confirmed }, 'toFix preparerMissing'],
    ['a stranger', stranger, 'toConfirm senderUnknown'],
    ['a stranger who is confirmed', { ...stranger, ...confirmed }, 'valid'],
    ['a stranger whose change is approved', { ...stranger, ...approved }, 'valid'],
    ['a stranger refused', { ...stranger, ...rejected }, 'rejected'],
    [
      'an unknown word decides nothing',
      { ...stranger, office: 'OK' },
      'toConfirm senderUnknown officeUnknown',
    ],
    [
      'several errors, then notes',
      { ...broken, title: '', planned: '16/4/2027' },
      'toFix titleMissing preparerMissing holiday',
    ],
    [
      'cell, year and quarter all unread',
      { cell: 'Xã', year: 'x', quarter: 'x' },
      'toFix cellUnknown yearUnreadable quarterUnreadable',
    ],
  ])('%s', (_, row, status) => {
    expect(told(judge([row]))).toEqual([status])
  })
})

describe('what is read', () => {
  it.each<[string, TypedRow, string]>([
    ['a month is a full answer', { planned: 'Tháng 5/2027' }, 'valid'],
    ['a month without its word', { planned: '11/2027', quarter: 'Quý IV' }, 'valid'],
    ['a month of another quarter', { planned: 'Tháng 7/2027' }, 'toFix timeOutsideQuarter'],
    ['a month of another year', { planned: 'Tháng 5/2028' }, 'toFix timeOutsideQuarter'],
    ['the first day', { planned: '1/4/2027' }, 'valid'],
    ['the day before it', { planned: '31/3/2027' }, 'toFix timeOutsideQuarter'],
    ['the last day', { planned: { day: on('2027-06-30'), seconds: 3600 } }, 'valid'],
    ['the day after it', { planned: '1/7/2027' }, 'toFix timeOutsideQuarter'],
    ['a weekday in a month is not looked for', { planned: 'Tháng 4/2027' }, 'valid'],
    ['the year 1900', { year: 1900 }, 'toFix yearUnreadable'],
    ['the year 20270', { year: 20270 }, 'toFix yearUnreadable'],
    ['years at the ends', { year: 2100, planned: '15/4/2100', sentAt: '1/1/2099' }, 'valid'],
    ['a year as text', { year: '2027' }, 'valid'],
    [
      'NFD text and other tone placement',
      { cell: 'Chi bộ Thuỷ lợi'.normalize('NFD'), quarter: 'Quí II' },
      'valid',
    ],
    ['spaces of no width', { cell: 'Chi\u00a0bộ\u200b  Phòng 8', category: ' chuyên\u00a0môn' }, 'valid'],
    ['another name', { cell: 'phòng 8' }, 'valid'],
    ['two words', { title: 'Dân vận' }, 'toFix titleTooShort'],
    ['dots', { title: '......' }, 'toFix titleTooShort'],
    ['stock words', { title: 'Sinh hoạt chuyên đề' }, 'toFix titleSaysNothing'],
    ['stock words and a numeral', { title: 'Chuyên đề quý II năm 2027' }, 'toFix titleSaysNothing'],
    ['a title in capitals', { title: 'KỸ NĂNG KIỂM SÁT HỒ SƠ' }, 'valid'],
    ['a title of 10,000 letters', { title: 'Kỹ năng kiểm sát hồ sơ '.repeat(450) }, 'valid'],
    ['a title that is a number', { title: 2027 }, 'toFix titleTooShort'],
  ])('%s', (_, row, status) => {
    expect(told(judge([row]))).toEqual([status])
  })
})

describe('a newer row of the same cell and quarter', () => {
  it.each<[string, TypedRow[], string[]]>([
    [
      'same title, in other letters',
      [{}, { title: 'TĂNG CƯỜNG  kiểm sát trực tiếp tại cơ sở giam giữ' }],
      ['replaced replaced', 'valid'],
    ],
    ['another title', [{}, dance], ['valid', 'toConfirm besideAnother']],
    ['another title, confirmed: an additional topic', [{}, { ...dance, ...confirmed }], ['valid', 'valid']],
    ['an extra', [{}, { ...dance, ...extra }], ['valid', 'valid']],
    ['an extra of the same title', [{}, extra], ['valid', 'valid nearTitle']],
    ['a plain one of an extra’s title', [extra, {}], ['valid', 'valid nearTitle']],
    ['a plain one beside an extra', [{ ...dance, ...extra }, {}], ['valid', 'toConfirm besideAnother']],
    ['replacing', [{}, { ...dance, ...replacing }], ['replaced replaced', 'valid']],
    ['replacing nothing', [{ ...dance, ...replacing }], ['valid']],
    [
      'replacing the same title first',
      [{}, { ...dance, ...confirmed }, replacing],
      ['replaced replaced', 'valid', 'valid'],
    ],
    [
      'replacing the newest that is no extra',
      [{}, { ...dance, ...extra }, { ...mediation, ...replacing }],
      ['replaced replaced', 'valid', 'valid'],
    ],
    [
      'replacing, though another was confirmed beside',
      [{}, { ...dance, ...confirmed }, { ...mediation, ...replacing }],
      ['replaced replaced', 'valid', 'valid'],
    ],
    [
      'replacing an extra of the same title',
      [{}, { ...dance, ...extra }, { ...dance, ...replacing }],
      ['valid', 'replaced replaced', 'valid'],
    ],
    [
      'replacing beside nothing but an extra',
      [
        { ...dance, ...extra },
        { ...mediation, ...replacing },
      ],
      ['valid', 'valid'],
    ],
    ['one after the other', [{}, {}, {}], ['replaced replaced', 'replaced replaced', 'valid']],
    [
      'withdrawn: the older one stands again',
      [{}, { ...dance, ...replacing, ...withdrawn }],
      ['valid', 'withdrawn'],
    ],
    [
      'of a stranger replaces nothing',
      [{}, { ...replacing, ...dance, ...stranger }],
      ['valid', 'toConfirm senderUnknown'],
    ],
    ['of a stranger, with the very title', [{}, stranger], ['valid', 'toConfirm senderUnknown']],
    ['with errors replaces nothing', [{}, { ...replacing, ...broken }], ['valid', 'toFix preparerMissing']],
    ['after one to be mended', [broken, dance], ['replaced replaced', 'valid']],
    ['an extra after one to be mended', [broken, { ...dance, ...extra }], ['toFix preparerMissing', 'valid']],
    [
      'after one to be confirmed, same title',
      [{}, dance, { ...dance, ...replacing }],
      ['replaced replaced', 'replaced replaced', 'valid'],
    ],
    [
      'after one to be confirmed, another title',
      [{}, dance, { ...mediation, ...replacing }],
      ['replaced replaced', 'toConfirm besideAnother', 'valid'],
    ],
    ['of another quarter', [{}, { ...dance, quarter: 'Quý III', planned: '15/7/2027' }], ['valid', 'valid']],
    ['of another cell', [{}, { ...dance, cell: 'Chi bộ Phòng 7' }], ['valid', 'valid']],
    [
      'of an unknown kind is plain',
      [{}, { ...dance, kind: 'Thay' }],
      ['valid', 'toConfirm besideAnother kindUnknown'],
    ],
  ])('%s', (_, rows, statuses) => {
    expect(told(judge(rows))).toEqual(statuses)
  })

  it('is newer by its time, not by its row or number', () => {
    const rows = [{ sentAt: '10/12/2026' }, { sentAt: '2/12/2026' }]
    expect(told(judge(rows))).toEqual(['valid', 'replaced replaced'])
  })

  it('is newer by its number when sent at the same moment', () => {
    const rows = [
      { sentAt: '2/12/2026', number: 'ĐK-0010' },
      { sentAt: '2/12/2026', number: 'ĐK-0009' },
    ]
    expect(told(judge(rows))).toEqual(['valid', 'replaced replaced'])
  })

  it('is the last of all when its time cannot be read', () => {
    const rows = [{ sentAt: 'hôm kia' }, {}]
    expect(told(judge(rows))).toEqual(['valid sentAtUnreadable', 'replaced replaced'])
  })

  it('tells by which it was replaced, and when', () => {
    const [older] = judge([{}, { number: 'ĐK-0012', sentAt: '3/12/2026' }])
    expect(older?.findings).toEqual([{ code: 'replaced', by: 'ĐK-0012', on: on('2026-12-03') }])
  })
})

describe('after the plan is issued', () => {
  it.each<[string, TypedRow[], string[], string[]]>([
    ['what stands in it is in force', [{}], ['ĐK-0001'], ['valid']],
    ['its number may be typed loosely', [{}], ['đk 1'], ['valid']],
    ['a topic changed', [{}, { ...dance, ...replacing }], ['ĐK-0001'], ['valid', 'toApprove needsApproval']],
    [
      'a topic changed, agreed to',
      [{}, { ...dance, ...replacing, ...approved }],
      ['ĐK-0001'],
      ['replaced replaced', 'valid'],
    ],
    [
      'time or preparer changed',
      [{}, { planned: '22/4/2027', preparer: 'Khác' }],
      ['ĐK-0001'],
      ['replaced replaced', 'valid'],
    ],
    [
      'changed twice',
      [{}, { planned: '22/4/2027' }, { planned: '21/4/2027' }],
      ['ĐK-0001'],
      ['replaced replaced', 'replaced replaced', 'valid'],
    ],
    ['an extra', [{}, { ...dance, ...extra }], ['ĐK-0001'], ['valid', 'toApprove needsApproval']],
    ['the first topic of a marked line', [{}], [], ['toApprove needsApproval']],
    ['the first topic, agreed to', [approved], [], ['valid']],
    [
      'a quarter changed',
      [{}, { quarter: 'Quý III', planned: '15/7/2027', ...replacing }],
      ['ĐK-0001'],
      ['valid', 'toApprove needsApproval nearTitle'],
    ],
    ['a doubt comes first', [{}, dance], ['ĐK-0001'], ['valid', 'toConfirm besideAnother']],
    [
      'a doubt settled as an addition',
      [{}, { ...dance, ...confirmed }],
      ['ĐK-0001'],
      ['valid', 'toApprove needsApproval'],
    ],
    ['agreeing settles the doubt, too', [{}, { ...dance, ...approved }], ['ĐK-0001'], ['valid', 'valid']],
    [
      'an error comes first',
      [{}, { ...dance, ...replacing, ...broken }],
      ['ĐK-0001'],
      ['valid', 'toFix preparerMissing'],
    ],
    [
      'what was replaced before stays so',
      [{}, { ...dance, ...replacing }],
      ['ĐK-0002'],
      ['replaced replaced', 'valid'],
    ],
    [
      'what was replaced by its own title before stays so',
      [{}, {}],
      ['ĐK-0002'],
      ['replaced replaced', 'valid'],
    ],
    [
      'of two changes the newer is agreed to',
      [{}, { ...dance, ...replacing }, { ...mediation, ...replacing, ...approved }],
      ['ĐK-0001'],
      ['replaced replaced', 'replaced replaced', 'valid'],
    ],
    [
      'of two changes the older is agreed to',
      [{}, { ...dance, ...replacing, ...approved }, { ...mediation, ...replacing }],
      ['ĐK-0001'],
      ['replaced replaced', 'valid', 'toApprove needsApproval'],
    ],
    [
      'a change of the other topic leaves one waiting',
      [{}, { ...dance, ...confirmed }, { ...mediation, ...replacing }, { ...dance, ...replacing }],
      ['ĐK-0001', 'ĐK-0002'],
      ['valid', 'replaced replaced', 'toApprove needsApproval', 'valid'],
    ],
    [
      'confirmed and in the plan',
      [{}, { ...dance, ...confirmed }],
      ['ĐK-0001', 'ĐK-0002'],
      ['valid', 'valid'],
    ],
    ['another year is not issued', [{ year: 2028, planned: '14/4/2028' }], ['ĐK-0007'], ['valid']],
  ])('%s', (_, rows, issued, statuses) => {
    expect(told(judge(rows, { issued }))).toEqual(statuses)
  })

  it('says which topic would be changed', () => {
    const verdicts = judge([{}, { ...dance, ...replacing }, { ...mediation, ...extra }], {
      issued: ['ĐK-0001'],
    })
    expect(verdicts.map(({ findings }) => findings[0])).toEqual([
      undefined,
      expect.objectContaining({ code: 'needsApproval', instead: 'ĐK-0001' }),
      expect.objectContaining({ code: 'needsApproval', instead: undefined }),
    ])
  })
})

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

  it('leaves weekends alone if the office wants so, holidays not', () => {
    const rows = [{ planned: '17/4/2027' }, { ...dance, quarter: 'Quý III', planned: '2/9/2027' }]
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

describe('a number that stands twice', () => {
  it('is to be mended on the later row', () => {
    const rows = [{ number: 'ĐK-0001' }, { number: 'đk 1', cell: 'Chi bộ Phòng 7', ...dance }]
    expect(told(judge(rows))).toEqual(['valid', 'toFix numberDoubled'])
  })
})

const anyRow: fc.Arbitrary<TypedRow> = fc.record({
  cell: fc.constantFrom('Chi bộ Phòng 8', 'Chi bộ Phòng 7', 'Chi bộ Lạ'),
  quarter: fc.constantFrom('Quý I', 'Quý II', ''),
  kind: fc.constantFrom('', replacing.kind, extra.kind, 'Thêm'),
  title: fc.constantFrom(
    dance.title,
    mediation.title,
    'Học',
    'Kinh nghiệm hoà giải tranh chấp đất đai ở cơ sở',
  ),
  planned: fc.constantFrom('15/4/2027', '17/3/2027', 'Tháng 5/2027', ''),
  sender: fc.constantFrom('Văn phòng nhập', 'Địa chỉ lạ'),
  office: fc.constantFrom('', '', '', withdrawn.office, rejected.office, confirmed.office, approved.office),
  sentAt: fc.constantFrom('1/12/2026', '2/12/2026', '20/12/2026', 'hôm kia'),
})

describe('for any rows', () => {
  it('the order of the rows does not matter', () => {
    const shuffled = fc.array(anyRow, { maxLength: 8 }).chain((rows) => {
      const numbered = rows.map((row, index) => ({ ...row, number: `ĐK-${index + 1}` }))
      return fc.tuple(fc.constant(numbered), fc.shuffledSubarray(numbered, { minLength: rows.length }))
    })
    const byNumber = (verdicts: Verdict[]) =>
      verdicts.map(({ row, status, findings }) => [row.number, status, findings])
    fc.assert(
      fc.property(shuffled, fc.boolean(), ([rows, others], isIssued) => {
        const circumstances = isIssued ? { issued: ['ĐK-1', 'ĐK-3'] } : {}
        expect(byNumber(judge(others, circumstances))).toEqual(byNumber(judge(rows, circumstances)))
      }),
    )
  })

  it('each row is judged once, and a row in force has neither error nor doubt', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 8 }), (rows) => {
        const verdicts = judge(rows)
        expect(verdicts).toHaveLength(rows.length)
        for (const { row, status } of verdicts) {
          if (status !== 'valid') continue
          expect(row.cell.value && row.year.value && row.quarter.value && row.planned.value).toBeTruthy()
          expect(row.sender === 'stranger' && row.office.value === undefined).toBe(false)
        }
      }),
    )
  })

  it('a replaced row names one that came later', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 8 }), (rows) => {
        const verdicts = judge(rows)
        const place = new Map(verdicts.map(({ row }, index) => [row.number, index]))
        verdicts.forEach(({ status, findings: [finding] }, index) => {
          if (status !== 'replaced') return
          expect(finding?.code === 'replaced' && (place.get(finding.by) ?? -1) > index).toBe(true)
        })
      }),
    )
  })
})
