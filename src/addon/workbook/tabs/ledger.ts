import type { LedgerEntry, LedgerStatus } from '../../domain/ledger'
import { choice, moment, quarter, text, whole } from '../column'
import { tab } from '../tab'
import { filledRows, rowAt, type Table } from '../table'
import { CHANNEL_WORDS } from './cells'

export const LEDGER_STATUS_WORDS: Readonly<Record<LedgerStatus, string>> = {
  sending: 'Đang gửi',
  sent: 'Đã gửi',
  unclear: 'Chưa rõ đã gửi',
  refused: 'Không gửi được',
  toTell: 'Chờ nhắn',
  told: 'Đã nhắn',
  merged: 'Đã gộp',
}

export const ledgerTab = tab('Sổ đôn đốc', {
  letter: text('Mã thư', { width: 90 }),
  recipient: text('Người nhận', { width: 180 }),
  email: text('Email', { width: 180 }),
  channel: choice('Cách nhắc', CHANNEL_WORDS, {}, { width: 90 }),
  year: whole('Năm', { width: 60 }),
  quarter: quarter('Quý'),
  cell: text('Chi bộ', { width: 180 }),
  matter: text('Việc đôn đốc', { width: 220 }),
  tier: text('Lần nhắc', { width: 130 }),
  status: choice('Trạng thái', LEDGER_STATUS_WORDS),
  at: moment('Thời điểm'),
  detail: text('Chi tiết', { width: 320 }),
})

export const readLedger = (table: Table<typeof ledgerTab.columns>): LedgerEntry[] =>
  filledRows(table, ['letter', 'recipient', 'matter']).map((row) => {
    const { channel, year, quarter, status, ...read } = rowAt(table, row)
    return {
      ...read,
      row,
      channel: channel.value ?? 'email',
      year: year.value,
      quarter: quarter.value,
      status: status.value,
    }
  })
