import { describe, expect, it } from 'vitest'
import type { Chart } from '../../src/local/model'
import { Office } from './office'

const TAB = 'Thống kê'
const YEARS = 'Số chuyên đề theo lĩnh vực qua các năm'

const counted = new Office('2027-04-08')
counted.press('importResponses', 'checkRegistrations', 'countCategories')

function chartsOf(office: Office): Chart[] {
  const tab = office.model.spreadsheet.tabs.find(({ name }) => name === TAB)
  if (tab === undefined) throw new Error(`no ${TAB}`)
  return tab.charts
}
const titlesOf = (office: Office) => chartsOf(office).map(({ options }) => options.title)

/** As somebody does it with the mouse. */
const change = (office: Office, title: string, changed: Partial<Chart>) => {
  const charts = chartsOf(office)
  const place = charts.findIndex(({ options }) => options.title === title)
  charts[place] = { ...(charts[place] as Chart), ...changed }
}

describe('the charts beside the counts', () => {
  it('are three, with titles of their own', () => {
    expect(titlesOf(counted)).toEqual([
      YEARS,
      'Số chuyên đề theo lĩnh vực, năm 2027',
      'Số chuyên đề đã đăng ký theo nhóm nội dung, năm 2027',
    ])
  })

  it('are the same ones the day after, wherever somebody has put them, beside the office’s own', () => {
    const office = counted.copy()
    const place = { row: 40, column: 2, offsetX: 0, offsetY: 0 }
    change(office, YEARS, { place })
    chartsOf(office).push({ ...(chartsOf(office)[0] as Chart), id: 77, options: { title: 'Của văn phòng' } })
    const before = structuredClone(chartsOf(office))
    office.goTo('2027-04-09').press('countCategories')
    expect(chartsOf(office)).toEqual(before)
  })

  it('are drawn again where one was thrown away', () => {
    const office = counted.copy()
    chartsOf(office).shift()
    office.goTo('2027-04-09').press('countCategories')
    expect(titlesOf(office)).toHaveLength(3)
  })

  it('follow the tables to other rows and another year, and back when that is undone', () => {
    const office = counted.copy()
    const before = structuredClone(chartsOf(office))
    office.type('Cài đặt', 'Giá trị', 2028, (row) => row.Mục === 'Năm kế hoạch')
    office.press('countCategories')
    expect(titlesOf(office)).toContain('Số chuyên đề theo lĩnh vực, năm 2028')
    expect(chartsOf(office).map(({ id }) => id)).toEqual(before.map(({ id }) => id))
    office.press('undo')
    expect(chartsOf(office)).toEqual(before)
  })

  it('go when the act that drew them on a tab without any is undone', () => {
    const office = counted.copy()
    chartsOf(office).length = 0
    office.goTo('2027-04-09').press('countCategories')
    expect(titlesOf(office)).toHaveLength(3)
    office.press('undo')
    expect(titlesOf(office)).toEqual([])
  })
})

describe('charts that Google refuses', () => {
  it.each(['Sheet.getCharts', 'Sheet.insertChart', 'EmbeddedChartBuilder.build'])(
    'cost neither the tables nor what comes after them (%s)',
    (call) => {
      const office = counted.copy().goTo('2027-04-09')
      chartsOf(office).shift()
      const undisturbed = office.copy()
      const at = undisturbed.run('updateAll').calls.find((each) => each.call === call)?.number ?? 0
      const { end, value } = office.run('updateAll', { fault: { at, kind: 'throw' } })
      expect({ end, value }).toMatchObject({ end: 'completed', value: { status: 'done' } })
      expect(office.rows(TAB)).toEqual(undisturbed.rows(TAB))
      expect(undisturbed.rows(TAB)).not.toEqual(counted.rows(TAB))
    },
  )

  it('are told of', () => {
    const office = counted.copy().goTo('2027-04-09')
    chartsOf(office).shift()
    const at = office
      .copy()
      .run('countCategories')
      .calls.find(({ call }) => call === 'Sheet.insertChart')
    const { value } = office.run('countCategories', { fault: { at: at?.number ?? 0, kind: 'throw' } })
    expect((value as { message: string }).message).toContain(
      'Chưa vẽ được biểu đồ; các bảng số liệu vẫn đầy đủ.',
    )
  })
})
