import { describe, expect, it } from 'vitest'
import { blankWorld, errorOf, play, resultOf } from '../../../../test/play'

const DRAWN = `
  const built = sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange('A2:B4'))
    .setPosition(2, 4, 0, 0).setOption('title', 'Một').build()
  sheet.insertChart(built)
  const chart = () => sheet.getCharts()[0]
  const seen = (one) => [one.getOptions().get('title'), ...one.getRanges().map((range) => range.getA1Notation())]
`

describe('a chart', () => {
  it('has a number only once it is on a tab, and tells what it shows', () => {
    expect(
      resultOf(`${DRAWN} return [built.getChartId(), typeof chart().getChartId(), ...seen(chart())]`),
    ).toEqual([null, 'number', 'Một', 'A2:B4'])
  })

  it('is another only after updateChart, and the one that was read stays as it was', () => {
    const seen = resultOf(`${DRAWN}
      const old = chart()
      const next = old.modify().clearRanges().addRange(sheet.getRange('A1:C1')).setOption('title', 'Hai').build()
      const before = seen(chart())
      sheet.updateChart(next)
      return [before, seen(chart()), seen(old), chart().getChartId() === old.getChartId()]
    `)
    expect(seen).toEqual([['Một', 'A2:B4'], ['Hai', 'A1:C1'], ['Một', 'A2:B4'], true])
  })

  it('moves with the rows and columns above and beside it', () => {
    const world = blankWorld()
    play(`${DRAWN} sheet.insertRowsBefore(1, 2); sheet.deleteColumn(1)`, world)
    expect(world.model.spreadsheet.tabs[0]?.charts).toMatchObject([
      { ranges: [{ row: 4, column: 1, rows: 3, columns: 1 }], place: { row: 4, column: 3 } },
    ])
  })

  it('comes along with a copied tab, and goes alone', () => {
    expect(
      resultOf(`${DRAWN}
        const twin = sheet.copyTo(SpreadsheetApp.getActive())
        sheet.removeChart(chart())
        return [sheet.getCharts().length, seen(twin.getCharts()[0])]
      `),
    ).toEqual([0, ['Một', 'A2:B4']])
  })

  it.each([
    [
      'that is gone cannot be changed',
      `${DRAWN} const one = chart(); sheet.removeChart(one); sheet.updateChart(one)`,
    ],
    [
      'of another tab’s boxes is not pretended',
      `sheet.newChart().addRange(SpreadsheetApp.getActive().insertSheet('B').getRange('A1'))`,
    ],
  ])('%s', (_, code) => {
    expect(errorOf(code)).toMatch(/^(Exception|NotImplemented): /)
  })
})
