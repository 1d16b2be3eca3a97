import { ordinalOf } from '../../domain/registration-number'
import type { FindingRule } from './rule'
import { RULES_OF_DAYS } from './rules-of-days'

/** What people are told of and need not mend. */
export const RULES_OF_NOTES: readonly FindingRule[] = [
  ...RULES_OF_DAYS,
  {
    code: 'categoryInDoubt',
    severity: 'note',
    find: ({ title, category }, { desk }) => {
      if (category.value === undefined) return undefined
      const field = desk.otherField(title, category.value.field)
      return field && { code: 'categoryInDoubt', field, category: category.value.name }
    },
  },
  {
    code: 'formulaLike',
    severity: 'note',
    find: ({ row }, { desk }) => {
      const sign = desk.formulaSigns.get(row)
      return sign === undefined ? undefined : { code: 'formulaLike', sign }
    },
  },
  {
    code: 'kindUnknown',
    severity: 'note',
    marks: 'kind',
    find: ({ kind }) =>
      kind.text !== '' && kind.value === undefined ? { code: 'kindUnknown', text: kind.text } : undefined,
  },
  {
    code: 'officeUnknown',
    severity: 'note',
    marks: 'office',
    find: ({ office }) =>
      office.text !== '' && office.value === undefined
        ? { code: 'officeUnknown', text: office.text }
        : undefined,
  },
  {
    code: 'jointCellUnknown',
    severity: 'note',
    marks: 'jointCells',
    find: ({ jointCells }) =>
      jointCells.text !== '' && jointCells.value === undefined
        ? { code: 'jointCellUnknown', text: jointCells.text }
        : undefined,
  },
  {
    code: 'sentAtUnreadable',
    severity: 'note',
    marks: 'sentAt',
    find: ({ sentAt }) => (sentAt === undefined ? { code: 'sentAtUnreadable' } : undefined),
  },
  {
    code: 'numberStrange',
    severity: 'note',
    marks: 'number',
    find: ({ number }) =>
      number !== '' && ordinalOf(number) === undefined ? { code: 'numberStrange', number } : undefined,
  },
  {
    code: 'numberChanged',
    severity: 'note',
    marks: 'number',
    find: ({ row, number }, { desk }) => {
      const given = desk.givenNumbers.get(row)
      return given === undefined ? undefined : { code: 'numberChanged', number, given }
    },
  },
]
