import type { Box, Grid } from '../src/addon/domain/box'
import { type Committee, committeeOf } from '../src/addon/domain/committee'
import type { Settings } from '../src/addon/domain/settings'
import type { StandingPlan } from '../src/addon/domain/yearly-plan'
import { SETTING_ITEMS } from '../src/addon/workbook/setting-items'
import { readTable } from '../src/addon/workbook/table'
import { type RegistrationsTable, registrationsTab } from '../src/addon/workbook/tabs/registrations'
import { aCategory, aCell, on } from './nouns'

/** Boxes of a row of `Đăng ký` by column; what is not told is plain and fine. */
export type TypedRow = Readonly<Partial<Record<keyof typeof registrationsTab.columns, Box>>>

const DEFAULTS: TypedRow = {
  sender: 'Văn phòng nhập',
  via: 'Giấy',
  year: 2027,
  quarter: 'Quý II',
  cell: 'Chi bộ Phòng 8',
  title: 'Tăng cường kiểm sát trực tiếp tại cơ sở giam giữ',
  category: 'Nhiệm vụ chính trị, chuyên môn',
  preparer: 'Nghiêm Thị Soạn Thử',
  planned: '15/4/2027',
}

/** The tab with these rows below its header, numbered and sent one a day from 01/12/2026 on unless told otherwise. */
export function registrationsTable(rows: readonly TypedRow[]): RegistrationsTable {
  const full = rows.map((row, index) => ({
    ...DEFAULTS,
    number: `ĐK-${String(index + 1).padStart(4, '0')}`,
    sentAt: { day: on('2026-12-01') + index, seconds: 8 * 3600 } as Box,
    ...row,
  }))
  return tableOf(full)
}

/** The tab with exactly these boxes. */
export function tableOf(rows: readonly TypedRow[]): RegistrationsTable {
  const keys = Object.keys(registrationsTab.columns) as (keyof typeof registrationsTab.columns)[]
  const grid: Grid = [
    keys.map((key) => registrationsTab.columns[key].header),
    ...rows.map((row) => keys.map((key) => row[key] ?? '')),
  ]
  return readTable(registrationsTab, registrationsTab.name, grid)
}

/** All at their defaults. */
export const settingsWith = (rest: Partial<Settings> = {}): Settings => {
  const keys = Object.keys(SETTING_ITEMS) as (keyof Settings)[]
  const defaults = Object.fromEntries(
    keys.map((key) => [key, SETTING_ITEMS[key].initial]),
  ) as unknown as Settings
  return { ...defaults, planYear: 2027, ...rest }
}

/** A small committee: cells that came late and ended early, categories with keywords. */
export const smallCommittee = (rest: Partial<Settings> = {}): Committee =>
  committeeOf(
    settingsWith({ daysOff: new Set([on('2027-04-23')]), ...rest }),
    [
      aCell('Chi bộ Phòng 7', 2, { emails: ['phong7@example.vn'], sendCode: 'P7-3FJC' }),
      aCell('Chi bộ Phòng 8', 3, {
        emails: ['phong8@example.vn'],
        sendCode: 'P8-8LPV',
        otherNames: ['Phòng 8'],
      }),
      aCell('Chi bộ Thủy lợi', 4),
      aCell('Chi bộ Giống cây trồng', 5, { activeTo: on('2026-12-31') }),
      aCell('Chi bộ Trại giống', 6, { activeFrom: on('2027-07-01') }),
    ],
    [
      aCategory('Học tập và làm theo Bác', 2, { field: 'hoChiMinh', keywords: ['Bác', 'Hồ Chí Minh'] }),
      aCategory('Xây dựng Đảng', 3, { field: 'partyBuilding', keywords: ['nêu gương', 'nghị quyết'] }),
      aCategory('Nhiệm vụ chính trị, chuyên môn', 4, {
        otherNames: ['Chuyên môn'],
        keywords: ['kiểm sát', 'vụ án'],
      }),
      aCategory('Đoàn thể, dân vận', 5, { keywords: ['dân vận'] }),
    ],
    [],
  )

/** The plan of 2027, issued with these numbers. */
export const issuedPlan = (numbers: readonly string[]): ReadonlyMap<number, StandingPlan> =>
  new Map([
    [
      2027,
      {
        year: 2027,
        head: { status: 'issued', number: '12-KH/ĐU', issuedOn: on('2027-01-08') },
        lines: numbers.map((number, index) => ({
          row: index + 9,
          number,
          hour: '',
          place: '',
          attending: '',
        })),
      },
    ],
  ])
