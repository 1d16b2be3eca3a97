import { isActiveIn } from '../../domain/cell'
import { isPlanYear } from '../../domain/plan-year'
import { firstDayOf, lastDayOf } from '../../domain/quarter'
import { SOURCES } from '../../text/rule-sources'
import type { FindingRule } from './rule'
import { told } from './slot'

const OTHER = { cell: 'Chi bộ Phòng 7', title: 'Kỹ năng hòa giải tranh chấp đất đai' } as const

/** Which row, which cell, which quarter. */
export const RULES_OF_PLACE: readonly FindingRule[] = [
  {
    code: 'numberDoubled',
    severity: 'error',
    source: SOURCES.once,
    marks: 'number',
    good: { row: { number: 'ĐK-0002' }, before: [{ number: 'ĐK-0001', ...OTHER }] },
    bad: { row: { number: 'ĐK-0001' }, before: [{ number: 'ĐK-0001', ...OTHER }] },
    find: ({ number }, { sameNumber }) =>
      sameNumber && { code: 'numberDoubled', number, row: sameNumber.row },
  },
  {
    code: 'cellMissing',
    severity: 'error',
    source: SOURCES.cells,
    marks: 'cell',
    good: { row: { cell: 'Chi bộ Phòng 8' } },
    bad: { row: { cell: '' } },
    find: ({ cell }) => (cell.text === '' ? { code: 'cellMissing' } : undefined),
  },
  {
    code: 'cellUnknown',
    severity: 'error',
    source: SOURCES.cells,
    marks: 'cell',
    good: { row: { cell: 'chi bộ Thuỷ lợi' } },
    bad: { row: { cell: 'Chi bộ Thủy lơi' } },
    find: ({ cell }, { desk }) =>
      cell.text !== '' && cell.value === undefined
        ? { code: 'cellUnknown', text: cell.text, nearest: desk.nearestCell(cell.text) }
        : undefined,
  },
  {
    code: 'cellEnded',
    severity: 'error',
    source: SOURCES.lifetime,
    marks: 'cell',
    good: { row: { cell: 'Chi bộ Giống cây trồng', year: 2026, planned: '15/4/2026', sentAt: '10/12/2025' } },
    bad: { row: { cell: 'Chi bộ Giống cây trồng', quarter: 'Quý I', planned: '18/3/2027' } },
    find: (_, { slot }) => {
      const on = slot?.cell.activeTo
      return slot !== undefined && on !== undefined && on < firstDayOf(slot.year, slot.quarter)
        ? { code: 'cellEnded', on, ...told(slot) }
        : undefined
    },
  },
  {
    code: 'cellNotYetActive',
    severity: 'error',
    source: SOURCES.lifetime,
    marks: 'cell',
    good: { row: { cell: 'Chi bộ Trại giống', quarter: 'Quý III', planned: '15/7/2027' } },
    bad: { row: { cell: 'Chi bộ Trại giống', quarter: 'Quý II' } },
    find: (_, { slot }) => {
      if (slot === undefined) return undefined
      const { cell, year, quarter } = slot
      if (
        cell.activeFrom === undefined ||
        isActiveIn({ ...cell, activeTo: undefined }, firstDayOf(year, quarter), lastDayOf(year, quarter))
      )
        return undefined
      return { code: 'cellNotYetActive', from: cell.activeFrom, ...told(slot) }
    },
  },
  {
    code: 'yearMissing',
    severity: 'error',
    source: SOURCES.quarterly,
    marks: 'year',
    good: { row: { year: 2027 } },
    bad: { row: { year: '' } },
    find: ({ year }) => (year.text === '' ? { code: 'yearMissing' } : undefined),
  },
  {
    code: 'yearUnreadable',
    severity: 'error',
    source: SOURCES.quarterly,
    marks: 'year',
    good: { row: { year: '2027' } },
    bad: { row: { year: 'hai nghìn' } },
    find: ({ year }) =>
      year.text !== '' && (year.value === undefined || !isPlanYear(year.value))
        ? { code: 'yearUnreadable', text: year.text }
        : undefined,
  },
  {
    code: 'quarterMissing',
    severity: 'error',
    source: SOURCES.quarterly,
    marks: 'quarter',
    good: { row: { quarter: 'Quý II' } },
    bad: { row: { quarter: '' } },
    find: ({ quarter }) => (quarter.text === '' ? { code: 'quarterMissing' } : undefined),
  },
  {
    code: 'quarterUnreadable',
    severity: 'error',
    source: SOURCES.quarterly,
    marks: 'quarter',
    good: { row: { quarter: 'quí 2' } },
    bad: { row: { quarter: 'quý giữa năm' } },
    find: ({ quarter }) =>
      quarter.text !== '' && quarter.value === undefined
        ? { code: 'quarterUnreadable', text: quarter.text }
        : undefined,
  },
]
