import type { MissedDays } from '../domain/daily-run'
import { MENU } from './menu'
import { count, dateInText } from './numbers'

/** What the person is told of the runs that nobody presses. */
interface ScheduleFacts {
  readonly work: 'take' | 'mend' | 'handOver'
  /** Who keeps them now. */
  readonly from: string | undefined
  readonly account: string
  readonly hour: number
  readonly copied: boolean
}

export const SCHEDULE_LATER = 'Lịch chạy tự động được đặt sau khi có trang tính Cài đặt.'
export const SCHEDULE_STANDS = 'Lịch chạy tự động đang hoạt động.'

const whatRuns = (hour: number): string =>
  `Hằng ngày khoảng ${count(hour)} giờ chương trình tự lấy, rà soát đăng ký, cập nhật bảng theo dõi và thống kê; khi có biểu mẫu gửi về thì lấy ngay. Thư chỉ tự gửi khi mục Tự động gửi email cho phép.`

export function scheduleQuestion(facts: ScheduleFacts) {
  const { work, from = '', account, hour, copied } = facts
  const title = `${MENU.setUp.replace('…', '')}: lịch chạy tự động`
  if (work === 'handOver')
    return {
      title,
      text: `Lịch chạy tự động của sổ đang do ${from} phụ trách.\nNếu đồng chí nhận bàn giao, lịch sẽ chạy bằng tài khoản ${account}; lịch cũ không còn tác dụng.\n${whatRuns(hour)}`,
      yes: 'Nhận bàn giao',
      no: 'Giữ nguyên',
    }
  const copy = copied
    ? 'Bảng tính này là bản sao của một sổ đã cài đặt. Chỉ đặt lịch nếu từ nay dùng bản sao này thay cho sổ cũ, để các chi bộ không nhận thư hai lần.\n'
    : ''
  const verb = work === 'mend' ? 'Đặt lại' : 'Đặt'
  return {
    title,
    text: `${copy}${verb} lịch chạy tự động bằng tài khoản ${account}. ${whatRuns(hour)}`,
    yes: `${verb} lịch`,
    no: 'Không đặt',
  }
}

export const scheduleKept = ({ work, from = '', account, hour }: ScheduleFacts): string => {
  const daily = `hằng ngày khoảng ${count(hour)} giờ`
  if (work === 'handOver')
    return `Đã nhận bàn giao lịch chạy tự động từ ${from}. Người phụ trách: ${account} (${daily}).`
  return `Đã ${work === 'mend' ? 'đặt lại' : 'đặt'} lịch chạy tự động, người phụ trách: ${account} (${daily}).`
}

export const daysMissed = ({ first, last }: MissedDays): string => {
  const days = last - first + 1
  const when =
    days === 1
      ? `ngày ${dateInText(first)}`
      : `${count(days)} ngày, từ ngày ${dateInText(first)} đến ngày ${dateInText(last)}`
  return `Lịch chạy tự động không chạy ${when}; lượt này đã rà soát bù cả ${days === 1 ? 'ngày' : 'những ngày'} đó. Thư nhắc, nếu được tự gửi, tính theo mức cao nhất đã qua, mỗi việc một lần.`
}
