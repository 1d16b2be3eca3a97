import { holidayOn } from '../../domain/holidays'
import { isWeekend, type LocalDate } from '../../domain/local-date'
import type { Registration } from '../../domain/registration'
import { registrationDueDate } from '../../domain/registration-deadline'
import { kindOf } from './replace-older'
import type { FindingRule } from './rule'

/** Notes on the day it was sent and the day it is planned for. */
export const RULES_OF_DAYS: readonly FindingRule[] = [
  {
    code: 'late',
    severity: 'note',
    find: (row, { desk, slot }) => {
      if (slot === undefined || row.sentAt === undefined || kindOf(row) !== 'plain') return undefined
      const due = registrationDueDate(desk.committee.settings.deadline, slot.cell, slot.year, slot.quarter)
      const days = row.sentAt.day - due
      return days > 0 ? { code: 'late', days, due } : undefined
    },
  },
  {
    code: 'holiday',
    severity: 'note',
    find: (row) => {
      const day = plannedDay(row)
      const name = day === undefined ? undefined : holidayOn(day)
      return day !== undefined && name !== undefined ? { code: 'holiday', day, name } : undefined
    },
  },
  {
    code: 'dayOff',
    severity: 'note',
    find: (row, { desk }) => {
      const day = plannedDay(row)
      const isOff = day !== undefined && desk.committee.settings.daysOff.has(day)
      return isOff && holidayOn(day) === undefined ? { code: 'dayOff', day } : undefined
    },
  },
  {
    code: 'weekend',
    severity: 'note',
    find: (row, { desk }) => {
      const { noteWeekends, daysOff } = desk.committee.settings
      const day = plannedDay(row)
      if (!noteWeekends || day === undefined || !isWeekend(day)) return undefined
      return daysOff.has(day) || holidayOn(day) !== undefined ? undefined : { code: 'weekend', day }
    },
  },
]

const plannedDay = ({ planned }: Registration): LocalDate | undefined =>
  planned.value?.kind === 'day' ? planned.value.day : undefined
