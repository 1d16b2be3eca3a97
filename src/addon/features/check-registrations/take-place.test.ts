import { describe, expect, it } from 'vitest'
import {
  approved,
  broken,
  confirmed,
  extra,
  guidance,
  judge,
  mediation,
  replacing,
  stranger,
  told,
  withdrawn,
} from '../../../../test/judged-rows'
import { on } from '../../../../test/nouns'
import type { TypedRow } from '../../../../test/registration-rows'

describe('a row that was replaced', () => {
  const by = (rows: TypedRow[]) =>
    judge(rows).map(({ row, findings }) => [
      row.number,
      ...findings.flatMap((finding) => (finding.code === 'replaced' ? [finding.by] : [])),
    ])
  const dated = (...rows: TypedRow[]) =>
    rows.map((row, place) => ({ sentAt: `${place + 1}/12/2026`, ...row }))

  it.each<[string, TypedRow[], string[][]]>([
    [
      'is out of the way of what comes later, title and all',
      dated({}, { ...guidance, ...replacing }, replacing),
      [['ĐK-0001', 'ĐK-0002'], ['ĐK-0002', 'ĐK-0003'], ['ĐK-0003']],
    ],
    [
      'is so by the first that took its place, also if it waited to be mended',
      dated(broken, guidance, replacing),
      [['ĐK-0001', 'ĐK-0002'], ['ĐK-0002', 'ĐK-0003'], ['ĐK-0003']],
    ],
  ])('%s', (_, rows, expected) => {
    expect(by(rows)).toEqual(expected)
  })
})

describe('a newer row of the same cell and quarter', () => {
  it.each<[string, TypedRow[], string[]]>([
    [
      'same title, in other letters',
      [{}, { title: 'TĂNG CƯỜNG  kiểm sát trực tiếp tại cơ sở giam giữ' }],
      ['replaced replaced', 'valid'],
    ],
    ['another title', [{}, guidance], ['valid', 'toConfirm besideAnother']],
    [
      'another title, confirmed: an additional topic',
      [{}, { ...guidance, ...confirmed }],
      ['valid', 'valid'],
    ],
    ['an extra', [{}, { ...guidance, ...extra }], ['valid', 'valid']],
    ['an extra of the same title', [{}, extra], ['valid', 'valid nearTitle']],
    ['a plain one of an extra’s title', [extra, {}], ['valid', 'valid nearTitle']],
    ['a plain one beside an extra', [{ ...guidance, ...extra }, {}], ['valid', 'toConfirm besideAnother']],
    ['replacing', [{}, { ...guidance, ...replacing }], ['replaced replaced', 'valid']],
    ['replacing nothing', [{ ...guidance, ...replacing }], ['valid']],
    [
      'replacing the same title first',
      [{}, { ...guidance, ...confirmed }, replacing],
      ['replaced replaced', 'valid', 'valid'],
    ],
    [
      'replacing the newest that is no extra',
      [{}, { ...guidance, ...extra }, { ...mediation, ...replacing }],
      ['replaced replaced', 'valid', 'valid'],
    ],
    [
      'replacing, though another was confirmed beside',
      [{}, { ...guidance, ...confirmed }, { ...mediation, ...replacing }],
      ['replaced replaced', 'valid', 'valid'],
    ],
    [
      'replacing an extra of the same title',
      [{}, { ...guidance, ...extra }, { ...guidance, ...replacing }],
      ['valid', 'replaced replaced', 'valid'],
    ],
    [
      'replacing beside nothing but an extra',
      [
        { ...guidance, ...extra },
        { ...mediation, ...replacing },
      ],
      ['valid', 'valid'],
    ],
    ['one after the other', [{}, {}, {}], ['replaced replaced', 'replaced replaced', 'valid']],
    [
      'withdrawn: the older one stands again',
      [{}, { ...guidance, ...replacing, ...withdrawn }],
      ['valid', 'withdrawn'],
    ],
    [
      'of a stranger replaces nothing',
      [{}, { ...replacing, ...guidance, ...stranger }],
      ['valid', 'toConfirm senderUnknown'],
    ],
    ['of a stranger, with the very title', [{}, stranger], ['valid', 'toConfirm senderUnknown']],
    ['with errors replaces nothing', [{}, { ...replacing, ...broken }], ['valid', 'toFix preparerMissing']],
    ['after one to be mended', [broken, guidance], ['replaced replaced', 'valid']],
    [
      'an extra after one to be mended',
      [broken, { ...guidance, ...extra }],
      ['toFix preparerMissing', 'valid'],
    ],
    [
      'after one to be confirmed, same title',
      [{}, guidance, { ...guidance, ...replacing }],
      ['replaced replaced', 'replaced replaced', 'valid'],
    ],
    [
      'after one to be confirmed, another title',
      [{}, guidance, { ...mediation, ...replacing }],
      ['replaced replaced', 'toConfirm besideAnother', 'valid'],
    ],
    [
      'of another quarter',
      [{}, { ...guidance, quarter: 'Quý III', planned: '15/7/2027' }],
      ['valid', 'valid'],
    ],
    ['of another cell', [{}, { ...guidance, cell: 'Chi bộ Phòng 7' }], ['valid', 'valid']],
    [
      'of an unknown kind is plain',
      [{}, { ...guidance, kind: 'Thay' }],
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

  it.each<[string, TypedRow[], (string | undefined)[], string[]?]>([
    ['each names the next', [{}, {}, {}], ['ĐK-0002', 'ĐK-0003', undefined]],
    [
      'an extra goes on standing beside what is replaced',
      [{}, { ...guidance, ...extra }, {}, { ...guidance, ...replacing }],
      ['ĐK-0003', 'ĐK-0004', undefined, undefined],
    ],
    [
      'what replaced an extra is no extra itself',
      [{}, { ...guidance, ...extra }, { ...guidance, ...replacing }, { ...mediation, ...replacing }],
      [undefined, 'ĐK-0003', 'ĐK-0004', undefined],
    ],
    [
      'what took the quarter’s own place is the quarter’s own',
      [{}, { ...guidance, ...extra }, { ...guidance, ...replacing }, {}, { ...mediation, ...replacing }],
      ['ĐK-0004', 'ĐK-0003', undefined, 'ĐK-0005', undefined],
    ],
    [
      'confirmed beside nothing but an extra, it is the quarter’s own',
      [{ ...guidance, ...extra }, { ...confirmed }, { ...mediation, ...replacing }],
      [undefined, 'ĐK-0003', undefined],
    ],
    [
      'an extra that waits is not settled by a plain one',
      [{ ...guidance, ...extra, ...stranger }, guidance],
      [undefined, undefined],
    ],
    [
      'an extra that waits is settled by a replacing one',
      [
        { ...guidance, ...extra, ...stranger },
        { ...guidance, ...replacing },
      ],
      ['ĐK-0002', undefined],
    ],
    [
      'one to be approved is not settled by a plain one of another title',
      [guidance, { ...mediation, ...approved }],
      [undefined, undefined],
      [],
    ],
    [
      'an extra to be approved is not settled by a replacing one of another title',
      [{}, { ...guidance, ...extra }, { ...mediation, ...replacing, ...approved }],
      ['ĐK-0003', undefined, undefined],
      ['ĐK-0001'],
    ],
    [
      'what is settled already is not settled again',
      [broken, guidance, { ...mediation, ...replacing }],
      ['ĐK-0002', 'ĐK-0003', undefined],
    ],
  ])('%s', (_, rows, replacedBy, issued) => {
    const verdicts = judge(rows, issued === undefined ? {} : { issued })
    const by = ({ findings: [finding] }: (typeof verdicts)[number]) =>
      finding?.code === 'replaced' ? finding.by : undefined
    expect(verdicts.map(by)).toEqual(replacedBy)
  })

  it('tells by which it was replaced, and when', () => {
    const [older] = judge([{}, { number: 'ĐK-0012', sentAt: '3/12/2026' }])
    expect(older?.findings).toEqual([{ code: 'replaced', by: 'ĐK-0012', on: on('2026-12-03') }])
  })
})
