import { NOT_TRIED, type Observation } from '../domain/observation'
import type { Card, Screen } from '../domain/screen'
import { count } from './numbers'

export const platformQuestion = {
  title: 'Kiểm tra kỹ thuật',
  text: 'Việc này tạo một trang tính nháp, thử các cách ghi và đọc của Google trong đó rồi xóa đi. Các trang tính khác không thay đổi; không gửi thư, không tạo biểu mẫu. Mất khoảng hai phút.',
  yes: 'Kiểm tra',
  no: 'Không kiểm tra',
}

const screenWith = (lead: string, cards: readonly Card[]): Screen => ({
  title: platformQuestion.title,
  lead,
  cards,
  empty:
    'Kết quả chỉ hiện một lần. Đề nghị đóng cửa sổ này rồi bấm lại Chuyên đề, Trợ giúp, Kiểm tra kỹ thuật.',
})

/** What the dialog shows when it is read again: the checks run only when they are asked for. */
export const PLATFORM_UNREAD = screenWith('', [])

export function platformResult(checks: readonly Observation[]): string {
  const same = checks.filter(({ ok }) => ok === true).length
  const differing = checks.filter(({ ok }) => ok === false).length
  return `Đã kiểm tra ${count(checks.length)} điểm: ${count(same)} điểm đúng như dự kiến, ${count(differing)} điểm khác dự kiến.`
}

/** @param answer what is to be sent back, as text */
export function platformScreen(checks: readonly Observation[], answer: string): Screen {
  const differing = checks.filter(({ ok }) => ok === false)
  const untried = checks.filter(({ observed }) => observed === NOT_TRIED).map(({ id }) => id)
  const card: Card = {
    key: 'answer',
    heading: 'Kết quả để gửi lại',
    tone: differing.length === 0 ? 'good' : 'doubtful',
    lines: [
      'Đề nghị chép kết quả và gửi cho người làm chương trình. Kết quả không có tên người, địa chỉ thư hay số liệu của Đảng ủy.',
      ...differing.map(
        ({ id, expected = '', observed }) => `${id}: dự kiến “${expected}”, thấy “${observed}”.`,
      ),
      ...(untried.length === 0
        ? []
        : [
            `Chưa thử được: ${untried.join(', ')}. Đề nghị kiểm tra lại khi đã có biểu mẫu và lịch chạy tự động đã chạy ít nhất một lần.`,
          ]),
    ],
    copy: { label: 'Chép kết quả', text: answer },
    presses: [],
  }
  return screenWith(platformResult(checks), [card])
}
