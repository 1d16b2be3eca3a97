import { isActiveIn } from '../../domain/cell'
import { isPlanYear } from '../../domain/plan-year'
import { firstDayOf, lastDayOf } from '../../domain/quarter'
import type { FindingRule } from './rule'
import { told } from './slot'

/** Which row, which cell, which quarter. */
export const RULES_OF_PLACE: readonly FindingRule[] = [
  {
    code: 'numberDoubled',
    severity: 'error',
    marks: 'number',
    find: ({ number }, { sameNumber }) =>
      sameNumber && { code: 'numberDoubled', number, row: sameNumber.row },
  },
  {
    code: 'cellMissing',
    severity: 'error',
    marks: 'cell',
    find: ({ cell }) => (cell.text === '' ? { code: 'cellMissing' } : undefined),
  },
  {
    code: 'cellUnknown',
    severity: 'error',
    marks: 'cell',
    find: ({ cell }, { desk }) =>
      cell.text !== '' && cell.value === undefined
        ? { code: 'cellUnknown', text: cell.text, nearest: desk.nearestCell(cell.text) }
        : undefined,
  },
  {
    code: 'cellEnded',
    severity: 'error',
    marks: 'cell',
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
    marks: 'cell',
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
    marks: 'year',
    find: ({ year }) => (year.text === '' ? { code: 'yearMissing' } : undefined),
  },
  {
    code: 'yearUnreadable',
    severity: 'error',
    marks: 'year',
    find: ({ year }) =>
      year.text !== '' && (year.value === undefined || !isPlanYear(year.value))
        ? { code: 'yearUnreadable', text: year.text }
        : undefined,
  },
  {
    code: 'quarterMissing',
    severity: 'error',
    marks: 'quarter',
    find: ({ quarter }) => (quarter.text === '' ? { code: 'quarterMissing' } : undefined),
  },
  {
    code: 'quarterUnreadable',
    severity: 'error',
    marks: 'quarter',
    find: ({ quarter }) =>
      quarter.text !== '' && quarter.value === undefined
        ? { code: 'quarterUnreadable', text: quarter.text }
        : undefined,
  },
]
