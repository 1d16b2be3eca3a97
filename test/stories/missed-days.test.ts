import { describe, expect, it } from 'vitest'
import type { Office } from './office'
import { cell, cells, committee, officeWith, settings } from './small-committee'

/** Registrations are due on 15/12/2026; the cells are reminded 7 and 1 days before, 3 and 10 after. */
async function officeOnSchedule(): Promise<Office> {
  const office = await officeWith(
    committee({
      'Cài đặt': settings({ 'Tự động gửi email': 'Chỉ nhắc chi bộ' }),
      'Chi bộ': cells(cell('Một')),
    }),
    '2026-12-08',
  )
  office.press('setUp')
  return office
}

const journal = (office: Office) =>
  office
    .table('Nhật ký thao tác', 'Việc')
    .filter((row) => row.Việc !== '')
    .map((row) => String(row['Chi tiết']))
const tiers = (office: Office) =>
  office
    .table('Sổ đôn đốc', 'Mã thư')
    .filter((row) => row.Quý === 'Quý I')
    .map((row) => `${row['Lần nhắc']}: ${row['Trạng thái']}`)

describe('a schedule that did not run for some days', async () => {
  const office = await officeOnSchedule()
  office.press('dailyCheck')
  office.goTo('2026-12-18')
  const [told] = office.press('dailyCheck')

  it('deals once with all that fell due, by its highest tier', () => {
    expect(told?.counts.lettersSent).toBe(1)
    expect(office.letters()).toHaveLength(2)
    expect(tiers(office)).toEqual([
      'Trước hạn 7 ngày: Đã gửi',
      'Quá hạn 3 ngày: Đã gửi',
      'Trước hạn 1 ngày: Đã gộp',
    ])
  })

  it('says in the journal which days were missed', () => {
    expect(journal(office).at(-1)).toContain(
      'Lịch chạy tự động không chạy 09 ngày, từ ngày 09/12/2026 đến ngày 17/12/2026; lượt này đã rà soát bù cả những ngày đó.',
    )
  })

  it('says it once', () => {
    office.press('dailyCheck')
    office.tomorrow().press('dailyCheck')
    expect(journal(office).filter((detail) => detail.includes('không chạy'))).toHaveLength(1)
  })
})

it('a workbook that nobody put on a schedule misses nothing', async () => {
  const office = await officeWith(committee(), '2026-11-02')
  office.press('dailyCheck')
  const [told] = office.goTo('2026-11-12').press('dailyCheck')
  expect(told?.message).not.toContain('không chạy')
})
