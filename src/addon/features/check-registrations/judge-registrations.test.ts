import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  approved,
  confirmed,
  extra,
  guidance,
  judge,
  mediation,
  rejected,
  replacing,
  withdrawn,
} from '../../../../test/judged-rows'
import type { TypedRow } from '../../../../test/registration-rows'
import type { Verdict } from './judge-registrations'

const anyRow: fc.Arbitrary<TypedRow> = fc.record({
  cell: fc.constantFrom('Chi bộ Phòng 8', 'Chi bộ Phòng 7', 'Chi bộ Lạ'),
  quarter: fc.constantFrom('Quý I', 'Quý II', ''),
  kind: fc.constantFrom('', replacing.kind, extra.kind, 'Thêm'),
  title: fc.constantFrom(
    guidance.title,
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
