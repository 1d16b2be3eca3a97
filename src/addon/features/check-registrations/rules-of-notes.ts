import { holidayOn } from '../../domain/holidays'
import { isWeekend, type LocalDate } from '../../domain/local-date'
import type { Registration } from '../../domain/registration'
import { registrationDueDate } from '../../domain/registration-deadline'
import { SOURCES } from '../../text/rule-sources'
import { kindOf } from './replace-older'
import type { FindingRule } from './rule'

/** What people are told of and need not mend. */
export const RULES_OF_NOTES: readonly FindingRule[] = [
  {
    code: 'late',
    severity: 'note',
    source: SOURCES.deadline,
    good: { row: { sentAt: '15/12/2026' } },
    bad: { row: { sentAt: '20/12/2026' } },
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
    source: SOURCES.holidays,
    good: { row: { planned: '15/4/2027' } },
    bad: { row: { planned: '16/4/2027' } },
    find: (row) => {
      const day = plannedDay(row)
      const name = day === undefined ? undefined : holidayOn(day)
      return day !== undefined && name !== undefined ? { code: 'holiday', day, name } : undefined
    },
  },
  {
    code: 'dayOff',
    severity: 'note',
    source: SOURCES.daysOff,
    good: { row: { planned: '22/4/2027' } },
    bad: { row: { planned: '23/4/2027' } },
    find: (row, { desk }) => {
      const day = plannedDay(row)
      const isOff = day !== undefined && desk.committee.settings.daysOff.has(day)
      return isOff && holidayOn(day) === undefined ? { code: 'dayOff', day } : undefined
    },
  },
  {
    code: 'weekend',
    severity: 'note',
    source: SOURCES.weekend,
    good: { row: { planned: '21/5/2027' } },
    bad: { row: { planned: '22/5/2027' } },
    find: (row, { desk }) => {
      const { noteWeekends, daysOff } = desk.committee.settings
      const day = plannedDay(row)
      if (!noteWeekends || day === undefined || !isWeekend(day)) return undefined
      return daysOff.has(day) || holidayOn(day) !== undefined ? undefined : { code: 'weekend', day }
    },
  },
  {
    code: 'categoryInDoubt',
    severity: 'note',
    source: SOURCES.keywords,
    good: { row: { title: 'Nhận diện, phản bác quan điểm sai trái trên không gian mạng' } },
    bad: { row: { title: 'Học tập tấm gương tự học, tự rèn luyện suốt đời của Bác Hồ' } },
    find: ({ title, category }, { desk }) => {
      if (category.value === undefined) return undefined
      const field = desk.otherField(title, category.value.field)
      return field && { code: 'categoryInDoubt', field, category: category.value.name }
    },
  },
  {
    code: 'formulaLike',
    severity: 'note',
    source: SOURCES.asTyped,
    good: { row: { purpose: '02 phần: giới thiệu; thảo luận' } },
    bad: { row: { purpose: '= 02 phần: giới thiệu; thảo luận' } },
    find: ({ row }, { desk }) => {
      const sign = desk.formulaSigns.get(row)
      return sign === undefined ? undefined : { code: 'formulaLike', sign }
    },
  },
  {
    code: 'kindUnknown',
    severity: 'note',
    source: SOURCES.words,
    marks: 'kind',
    good: { row: { kind: 'đăng ký thêm chuyên đề trong quí' } },
    bad: { row: { kind: 'Thêm' } },
    find: ({ kind }) =>
      kind.text !== '' && kind.value === undefined ? { code: 'kindUnknown', text: kind.text } : undefined,
  },
  {
    code: 'officeUnknown',
    severity: 'note',
    source: SOURCES.words,
    marks: 'office',
    good: { row: { office: 'Xác nhận' } },
    bad: { row: { office: 'Đã xem' } },
    find: ({ office }) =>
      office.text !== '' && office.value === undefined
        ? { code: 'officeUnknown', text: office.text }
        : undefined,
  },
  {
    code: 'jointCellUnknown',
    severity: 'note',
    source: SOURCES.cells,
    marks: 'jointCells',
    good: { row: { jointCells: 'Chi bộ Phòng 7' } },
    bad: { row: { jointCells: 'Chi bộ Phòng 77' } },
    find: ({ jointCells }) =>
      jointCells.text !== '' && jointCells.value === undefined
        ? { code: 'jointCellUnknown', text: jointCells.text }
        : undefined,
  },
  {
    code: 'sentAtUnreadable',
    severity: 'note',
    source: SOURCES.newest,
    marks: 'sentAt',
    good: { row: { sentAt: '2/12/2026' } },
    bad: { row: { sentAt: 'hôm kia' } },
    find: ({ sentAt }) => (sentAt === undefined ? { code: 'sentAtUnreadable' } : undefined),
  },
]

const plannedDay = ({ planned }: Registration): LocalDate | undefined =>
  planned.value?.kind === 'day' ? planned.value.day : undefined
