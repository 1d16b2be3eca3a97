import type { RegistrationStatus } from '../domain/registration'
import { count } from './numbers'

export const NOTHING_TO_CHECK = 'Chưa có đăng ký nào để rà soát.'

/** In the order in which a person wants to hear of them. */
const TOLD: readonly RegistrationStatus[] = [
  'valid',
  'toFix',
  'toConfirm',
  'toApprove',
  'replaced',
  'withdrawn',
  'rejected',
]

/**
 * How many rows have which status now.
 * @param words the official word of each status
 * @param numbered rows that got their number in this check
 */
export function checkMessage(
  counts: Readonly<Record<RegistrationStatus, number>>,
  words: Readonly<Record<RegistrationStatus, string>>,
  numbered: number,
): string {
  const total = TOLD.reduce((sum, status) => sum + counts[status], 0)
  if (total === 0) return NOTHING_TO_CHECK
  const told = TOLD.filter((status) => counts[status] > 0).map(
    (status) => `${count(counts[status])} ${words[status].toLowerCase()}`,
  )
  const given = numbered === 0 ? '' : ` Đã cấp mã cho ${count(numbered)} đăng ký mới ghi.`
  return `Đã rà soát ${count(total)} đăng ký: ${told.join(', ')}.${given}`
}
