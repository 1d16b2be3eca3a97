import type { Upcoming } from '../domain/upcoming'
import { name } from './letters/words'
import { count, dateInText, ROMAN } from './numbers'

/** So many days are named; the rest is in the tabs. */
const MOST = 6
const MOST_CELLS = 4

/** `15/4/2027: Chi bộ Phòng 2 sinh hoạt chuyên đề.` */
export const upcomingLines = (all: readonly Upcoming[]): string[] =>
  all.length === 0
    ? ['Từ nay đến hết năm không còn mốc nào.']
    : all.slice(0, MOST).map((one) => `${dateInText(one.day)}: ${words(one)}.`)

function words(one: Upcoming): string {
  if (one.kind === 'meetings') return `${cells(one.cells)} sinh hoạt chuyên đề`
  if (one.kind === 'registrations')
    return `hạn đăng ký ${one.quarters.map((quarter) => `quý ${ROMAN[quarter]}`).join(', ')}, ${count(one.cells)} chi bộ chưa đủ`
  return `hết quý ${ROMAN[one.quarter]}, còn ${count(one.unreported)} báo cáo kết quả chưa gửi`
}

function cells(names: readonly string[]): string {
  const shown = names.slice(0, MOST_CELLS).map(name).join(', ')
  return names.length > MOST_CELLS ? `${shown} và ${count(names.length - MOST_CELLS)} chi bộ khác` : shown
}
