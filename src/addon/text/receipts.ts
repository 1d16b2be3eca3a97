import { lettersInDoubt as inDoubtWords } from './doubtful-letters'
import { count } from './numbers'

export const NO_RECEIPTS = 'Không có thư báo nhận đăng ký cần gửi.'

interface Told {
  readonly lettersSent: number
  readonly lettersInDoubt: number
  readonly lettersWaiting: number
}

export function receiptsMessage({ lettersSent, lettersInDoubt, lettersWaiting }: Told): string {
  if (lettersSent + lettersInDoubt + lettersWaiting === 0) return NO_RECEIPTS
  return [
    ...(lettersSent > 0 ? [`Đã gửi ${count(lettersSent)} thư báo nhận đăng ký.`] : []),
    ...(lettersInDoubt > 0 ? [inDoubtWords(lettersInDoubt)] : []),
    ...(lettersWaiting > 0
      ? [
          `${count(lettersWaiting)} thư báo nhận chờ lần chạy sau: Chi bộ đã có đủ thư trong ngày, hoặc hạn mức còn lại để dành cho thư nhắc.`,
        ]
      : []),
  ].join(' ')
}

/** What the ledger says of one line, besides the registration number. */
export const receiptDetail = (subject: string, isFirst: boolean): string =>
  isFirst ? `Thư: ${subject}.` : 'Chung thư với dòng trên.'
