import { FIELD_WORDS } from '../../src/addon/workbook/tabs/categories'
import { historyTab } from '../../src/addon/workbook/tabs/history'
import { type Sheet, sheetOf } from './sheet'

/**
 * 2013 to September 2019: 205 topics = 19 + 34 + 152, and 7 meetings with superiors. The totals are the source's,
 * the split by year is invented. Columns: year, party building, Hồ Chí Minh, political task, meetings with superiors.
 */
const pastYears = [
  [2013, 2, 3, 20, 0],
  [2014, 2, 4, 21, 1],
  [2015, 2, 4, 22, 1],
  [2016, 3, 5, 22, 1],
  [2017, 3, 6, 23, 1],
  [2018, 4, 6, 24, 2],
  [2019, 3, 6, 20, 1],
] as const

/** A meeting with superiors is written on one line of its year only, so that adding up counts it once. */
export const pastYearsSheet = (): Sheet =>
  sheetOf(
    historyTab,
    pastYears.flatMap(([year, partyBuilding, hoChiMinh, politicalTask, withSuperiors]) => {
      const note = year === 2019 ? 'Đến hết tháng 9/2019' : undefined
      return [
        { year, field: FIELD_WORDS.partyBuilding, topics: partyBuilding, note },
        { year, field: FIELD_WORDS.hoChiMinh, topics: hoChiMinh, note },
        { year, field: FIELD_WORDS.politicalTask, topics: politicalTask, withSuperiors, note },
      ]
    }),
  )
