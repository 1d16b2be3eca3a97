import { describe, expect, it } from 'vitest'
import type { BoxValue, Tab } from '../../src/local/model'
import type { Office } from './office'
import { at, committee, officeWith, registration, registrations } from './small-committee'

const PLAN = 'Kế hoạch 2027'

async function planned(): Promise<Office> {
  const office = await officeWith(
    committee({
      'Đăng ký': registrations(
        registration(),
        registration({
          Quý: 'Quý II',
          'Thời gian dự kiến': at('2027-05-05'),
          'Tên chuyên đề': 'Nêu gương trong sinh hoạt hằng ngày',
        }),
        registration({ 'Chi bộ': 'Chi bộ Hai', 'Tên chuyên đề': 'Chuẩn bị hồ sơ lưu trữ điện tử' }),
      ),
    }),
    '2026-12-10',
  )
  office.press('checkRegistrations', 'buildYearlyPlan')
  return office
}

const tabOf = (office: Office): Tab => {
  const tab = office.model.spreadsheet.tabs.find(({ name }) => name === PLAN)
  if (tab === undefined) throw new Error('no plan')
  return tab
}

/** The row of the plan that has this text in one of its boxes, counted from 0. */
const rowWith = (office: Office, text: string): number =>
  tabOf(office).values.findIndex((row) => row.includes(text))

function put(office: Office, row: number, column: number, value: BoxValue, numberFormat?: string): void {
  const { values, looks } = tabOf(office)
  const line = values[row] ?? []
  while (line.length <= column) line.push('')
  line[column] = value
  if (numberFormat === undefined) return
  const dress = looks[row] ?? []
  dress[column] = { ...dress[column], numberFormat }
  looks[row] = dress
}

/** A registration goes, so that the plan must be laid out anew. */
function withdraw(office: Office, title: string): void {
  office.type('Đăng ký', 'Xử lý của văn phòng', 'Rút', (row) => row['Tên chuyên đề'] === title)
  office.press('checkRegistrations', 'buildYearlyPlan')
}

describe('what staff put into the plan', () => {
  it('an hour stays an hour, also to the eye', async () => {
    const office = await planned()
    put(office, rowWith(office, 'ĐK-0002'), 8, { serial: 8.5 / 24 }, 'h:mm')
    withdraw(office, 'Chuẩn bị hồ sơ lưu trữ điện tử')
    const row = rowWith(office, 'ĐK-0002')
    expect(tabOf(office).values[row]?.[8]).toEqual({ serial: 8.5 / 24 })
    expect(tabOf(office).looks[row]?.[8]?.numberFormat).toBe('h:mm')
  })

  it('a formula in a column of their own stays a formula', async () => {
    const office = await planned()
    const header = rowWith(office, 'STT')
    put(office, header, 13, 'Số phút')
    put(office, header + 1, 13, { formula: '=60+30', value: 90 })
    withdraw(office, 'Chuẩn bị hồ sơ lưu trữ điện tử')
    expect(tabOf(office).values[header + 1]?.[13]).toEqual({ formula: '=60+30', value: 90 })
  })
})
