import type { RegistrationStatus } from '../../../src/addon/domain/registration'
import { registrationsTab, SENDER_WORDS, STATUS_WORDS } from '../../../src/addon/workbook/tabs/registrations'
import { type Sheet, sheetOf } from '../../sample/sheet'
import type { Entry } from './entries'
import { cellName } from './lists'
import { addressOf, cellTyped, KIND_TYPED, preparerOf, quarterOf } from './slips'

export const numberOf = ({ ordinal }: Entry): string => `ĐK-${String(ordinal).padStart(4, '0')}`

export function statusOf({ fault, replaced }: Entry): RegistrationStatus {
  if (fault === 'stranger') return 'toConfirm'
  if (fault !== 'none') return 'toFix'
  return replaced ? 'replaced' : 'valid'
}

/** `Đăng ký` as it stands after import and check, near enough for what only reads it. */
export const checkedRegistrations = (entries: readonly Entry[]): Sheet =>
  sheetOf(
    registrationsTab,
    entries.map((entry) => ({
      number: numberOf(entry),
      sentAt: entry.sentAt,
      senderEmail: addressOf(entry),
      sender: entry.fault === 'stranger' ? SENDER_WORDS.stranger : SENDER_WORDS.cellCode,
      via: 'Biểu mẫu',
      kind: KIND_TYPED[entry.kind],
      year: entry.year,
      quarter: quarterOf(entry),
      cell: cellTyped(entry),
      jointCells: entry.jointCell === undefined ? '' : cellName(entry.jointCell),
      title: entry.title,
      category: entry.category,
      preparer: preparerOf(entry),
      planned: entry.planned,
      status: STATUS_WORDS[statusOf(entry)],
      mark: `b${String(entry.ordinal).padStart(15, '0')}`,
    })),
  )
