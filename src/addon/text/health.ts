import { type HealthCard, type HealthMend, type HealthTopic, toneOf } from '../domain/health'
import type { Card, Screen } from '../domain/screen'
import { healthSentence } from './health-findings'
import { MENU } from './menu'
import { count } from './numbers'

const HEADINGS: Readonly<Record<HealthTopic, string>> = {
  permissions: 'Quyền của chương trình',
  schedule: 'Lịch chạy tự động',
  lastRun: 'Lần chạy hằng ngày gần nhất',
  tabs: 'Trang tính và cột',
  headers: 'Tên cột',
  settings: 'Cài đặt',
  forms: 'Biểu mẫu đăng ký',
  letters: 'Thư và tin nhắn',
  quota: 'Hạn mức thư trong ngày',
  zone: 'Múi giờ, ngôn ngữ của bảng tính',
  version: 'Phiên bản của sổ',
  program: 'Phiên bản chương trình',
}

/** What the acts behind the buttons change, said before. */
const MENDS: Readonly<Record<HealthMend, string>> = {
  schedule:
    'Đặt lịch chạy tự động bằng tài khoản đang mở bảng tính? Thư gửi theo lịch đứng tên tài khoản này.',
  tabs: 'Bổ sung trang tính, cột, mục cài đặt còn thiếu? Nội dung đã ghi được giữ nguyên.',
  headers: 'Ghi lại các tên cột nêu trên cho đúng? Chỉ dòng tiêu đề thay đổi.',
  version: 'Cập nhật sổ theo phiên bản mới? Số liệu được giữ nguyên; có thể Hoàn tác.',
  program: 'Ghi nhận bản đang chạy là bản đúng? Chỉ thực hiện khi biết rõ ai đã cập nhật.',
  ledger: 'Ghi nhận Sổ đôn đốc như hiện nay? Thư đã gửi mà không còn dòng trong sổ có thể được gửi lần nữa.',
  forms: 'Tạo biểu mẫu còn thiếu; mở, liên kết và cập nhật danh sách trong biểu mẫu đã có?',
}

export const healthScreen = (cards: readonly HealthCard[]): Screen => ({
  title: MENU.checkHealth,
  lead: lead(cards),
  cards: cards.map(card),
  empty: '',
})

/** The same in one message, for whoever has no dialog. */
export const healthMessage = ({ lead, cards }: Screen): string =>
  [
    lead,
    ...cards
      .filter(({ tone }) => tone !== 'good')
      .map(({ heading, lines }) => `${heading}: ${lines.join(' ')}`),
  ].join('\n')

function lead(cards: readonly HealthCard[]): string {
  const tones = cards.map(({ findings }) => toneOf(findings))
  const bad = tones.filter((tone) => tone === 'bad').length
  const doubtful = tones.filter((tone) => tone === 'doubtful').length
  if (bad + doubtful === 0) return 'Sổ đang hoạt động tốt.'
  const said = [
    ...(bad > 0 ? [`${count(bad)} mục cần xử lý`] : []),
    ...(doubtful > 0 ? [`${count(doubtful)} mục cần xem lại`] : []),
  ]
  return `Có ${said.join(', ')}.`
}

function card({ topic, findings, mend }: HealthCard): Card {
  const link = findings.flatMap((finding) => (finding.code === 'permissionsMissing' ? [finding.link] : []))[0]
  return {
    key: topic,
    heading: HEADINGS[topic],
    tone: toneOf(findings),
    lines: findings.map(healthSentence),
    ...(link !== undefined && { link: { label: 'Mở trang cấp quyền', url: link } }),
    presses: mend === undefined ? [] : [{ act: mend, label: 'Sửa giúp', sure: MENDS[mend] }],
  }
}

export const headersTidied = (headers: number): string => `Đã ghi lại ${count(headers)} tên cột cho đúng.`

export const ledgerAccepted = (lines: number): string =>
  `Đã ghi nhận Sổ đôn đốc như hiện nay (${count(lines)} dòng).`

export const programNoted = (build: string): string => `Đã ghi nhận phiên bản chương trình ${build}.`
