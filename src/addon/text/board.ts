import type { BoardBox } from '../domain/board'
import { type BoardState, meetingsNeeded } from '../domain/board-state'
import { type LocalDate, partsOf } from '../domain/local-date'
import type { PlannedTime } from '../domain/planned-time'
import type { Topic } from '../domain/registration'
import { count } from './numbers'

/** The word with which a box begins. */
export const BOARD_WORDS: Readonly<Record<BoardState, string>> = {
  notOwed: '—',
  held: 'Đã tổ chức',
  overdue: 'Quá hạn',
  registered: 'Đã đăng ký',
  toFix: 'Cần sửa',
  toConfirm: 'Chờ xác nhận',
  unregistered: 'Chưa đăng ký',
}

/** What each word means, for the legend. */
export const BOARD_MEANINGS: Readonly<Record<BoardState, string>> = {
  notOwed: 'Chi bộ không hoạt động trong quý.',
  held: 'Đã có báo cáo kết quả của mọi chuyên đề; kèm ngày tổ chức.',
  overdue: 'Hết quý mà chưa có báo cáo kết quả. Chưa có báo cáo không có nghĩa là chi bộ chưa sinh hoạt.',
  registered: 'Đã đăng ký đủ số chuyên đề; kèm thời gian dự kiến.',
  toFix: 'Chỉ có đăng ký cần sửa; kèm mã đăng ký.',
  toConfirm: 'Có đăng ký chờ xác nhận hoặc chờ duyệt; kèm mã đăng ký.',
  unregistered: 'Chưa có đăng ký, hoặc chưa đủ số chuyên đề của quý.',
}

const DETAILS: Readonly<Record<BoardState, (box: BoardBox) => readonly string[]>> = {
  notOwed: () => [],
  held: ({ heldDays }) => heldDays.map(shortDay),
  overdue: ({ facts }) => [progress(facts.held, meetingsNeeded(facts)), 'chưa có báo cáo'],
  registered: ({ facts, topics }) => [
    progress(facts.held, meetingsNeeded(facts)),
    ...topics.map(plannedText),
  ],
  toFix: ({ toFix }) => toFix,
  toConfirm: ({ facts, waiting }) => [progress(facts.inForce, facts.minimum), ...waiting],
  unregistered: ({ facts }) => [progress(facts.inForce, facts.minimum)],
}

/** The most details that are named one by one. */
const MOST = 3

/** `Đã tổ chức: 18/3` · `Chưa đăng ký: 1/2` · `—` */
export function boardBoxText(box: BoardBox): string {
  const detail = boardDetail(box)
  const word = BOARD_WORDS[box.state]
  return detail === '' ? word : `${word}: ${detail}`
}

/** What follows the word; '' for nothing. */
export function boardDetail(box: BoardBox): string {
  const details = DETAILS[box.state](box).filter((detail) => detail !== '')
  return (details.length > MOST ? [...details.slice(0, MOST), '…'] : details).join(', ')
}

/** Nothing is said of none and of all. */
const progress = (done: number, needed: number): string =>
  done === 0 || done >= needed ? '' : `${done}/${needed}`

function shortDay(date: LocalDate): string {
  const { month, day } = partsOf(date)
  return `${count(day)}/${month <= 2 ? count(month) : month}`
}

const plannedText = ({ registration }: Topic): string =>
  registration.planned.value === undefined ? registration.planned.text : shortTime(registration.planned.value)

const shortTime = (planned: PlannedTime): string =>
  planned.kind === 'day' ? shortDay(planned.day) : `tháng ${planned.month}`

export const boardTitle = (year: number): string => `BẢNG THEO DÕI SINH HOẠT CHUYÊN ĐỀ NĂM ${year}`

export const LEGEND = 'Chú giải'
/** In the legend: the table's own word would end the table for who looks for it. */
export const LAST_ROW = 'Dòng cuối'
export const TOTAL_MEANING = 'Số chi bộ đang ở mỗi trạng thái trên số chi bộ phải tổ chức trong quý.'

/** The states that the last row counts. */
export const TOTALLED = ['held', 'overdue', 'registered'] as const satisfies readonly BoardState[]

/** `Đã tổ chức 8/10`, `Quá hạn 2/10`, `Đã đăng ký 0/10`, one a line. */
export function totalText(boxes: readonly BoardBox[]): string {
  const owing = boxes.filter(({ facts }) => facts.owes).length
  return TOTALLED.map((state) => {
    const number = boxes.filter((box) => box.state === state).length
    return `${BOARD_WORDS[state]} ${number}/${owing}`
  }).join('\n')
}

interface BoardCounts {
  readonly year: number
  readonly cells: number
  readonly overdue: number
}

const overdueText = (overdue: number): string =>
  overdue === 0 ? 'không có quý nào quá hạn' : `${count(overdue)} lượt chi bộ quá hạn báo cáo`

export const boardShown = ({ year, cells, overdue }: BoardCounts, changed: boolean): string =>
  changed
    ? `Đã cập nhật bảng theo dõi năm ${year}: ${count(cells)} chi bộ, ${overdueText(overdue)}.`
    : `Bảng theo dõi năm ${year} không có thay đổi: ${count(cells)} chi bộ, ${overdueText(overdue)}.`
