import type { LedgerEntry, LedgerKind, LedgerStatus } from '../../domain/ledger'
import { looseKey } from '../../domain/match-key'
import type { Ladder, Tier } from '../../domain/reminder'
import { choice, moment, quarter, text, whole } from '../column'
import { tab } from '../tab'
import { filledRows, rowAt, type Table } from '../table'
import { CHANNEL_WORDS } from './cells'

export const LEDGER_STATUS_WORDS: Readonly<Record<LedgerStatus, string>> = {
  sending: 'Đang gửi',
  sent: 'Đã gửi',
  unclear: 'Chưa rõ đã gửi',
  again: 'Cho gửi lại',
  refused: 'Không gửi được',
  toTell: 'Chờ nhắn',
  told: 'Đã nhắn',
  merged: 'Đã gộp',
}

export const MATTER_WORDS: Readonly<Record<LedgerKind, string>> = {
  register: 'Đăng ký chuyên đề',
  registerAgain: 'Đăng ký chuyên đề (đầu quý)',
  prepare: 'Chuẩn bị sinh hoạt chuyên đề',
  report: 'Báo cáo kết quả sinh hoạt chuyên đề',
  comment: 'Nhận xét buổi sinh hoạt chuyên đề',
  receipt: 'Báo đã nhận đăng ký',
  strangerNotice: 'Báo có đăng ký từ địa chỉ lạ',
  summary: 'Tổng hợp quý',
}

export const ledgerTab = tab('Sổ đôn đốc', {
  letter: text('Mã thư', { width: 110 }),
  recipient: text('Người nhận', { width: 180 }),
  email: text('Email', { width: 180 }),
  channel: choice('Cách nhắc', CHANNEL_WORDS, {}, { width: 90 }),
  year: whole('Năm', { width: 60 }),
  quarter: quarter('Quý'),
  cell: text('Chi bộ', { width: 180 }),
  matter: choice('Việc đôn đốc', MATTER_WORDS, {}, { width: 220 }),
  tier: text('Lần nhắc', { width: 160 }),
  status: choice('Trạng thái', LEDGER_STATUS_WORDS),
  at: moment('Thời điểm'),
  detail: text('Chi tiết', { width: 360 }),
})

export type LedgerTable = Table<typeof ledgerTab.columns>

const OWN_WORDS: Readonly<Record<Ladder, string>> = {
  own: '',
  follower: 'Báo Đảng ủy viên: ',
  standing: 'Báo Ban Thường vụ: ',
}

/** '' for what is told once only. `Quá hạn 3 ngày` · `Trước buổi 7 ngày` · `Báo Đảng ủy viên: quá hạn 7 ngày` */
export function tierWords(kind: LedgerKind, tier: Tier | undefined): string {
  if (tier === undefined) return ''
  const { ladder, days } = tier
  const base = kind === 'prepare' ? 'trước buổi' : 'trước hạn'
  const when = days < 0 ? `${base} ${-days} ngày` : days === 0 ? 'đến hạn' : `quá hạn ${days} ngày`
  return ladder === 'own' ? when.charAt(0).toUpperCase() + when.slice(1) : OWN_WORDS[ladder] + when
}

const TIER =
  /^(?:bao (dang uy vien|ban thuong vu)[:,]? ?)?(?:den han|(truoc|qua) (?:han|buoi) (\d{1,3}) ngay)$/

/** Undefined for a text that is no tier. */
export function readTier(words: string): Tier | undefined {
  const found = TIER.exec(looseKey(words))
  if (found === null) return undefined
  const [, told, side, number = '0'] = found
  const ladder = told === undefined ? 'own' : told.startsWith('dang') ? 'follower' : 'standing'
  return { ladder, days: side === 'truoc' ? 0 - Number(number) : Number(number) }
}

/** Numbers of the rows that hold a line. */
export const ledgerRows = (table: LedgerTable): number[] =>
  filledRows(table, ['letter', 'recipient', 'matter'])

export const readLedger = (table: LedgerTable): LedgerEntry[] => {
  const tiers = new Map<string, Tier | undefined>()
  const tierOf = (words: string): Tier | undefined => {
    if (!tiers.has(words)) tiers.set(words, readTier(words))
    return tiers.get(words)
  }
  return ledgerRows(table).map((row) => {
    const { channel, year, quarter, matter, tier, status, ...read } = rowAt(table, row)
    return {
      ...read,
      row,
      channel: channel.value ?? 'email',
      year: year.value,
      quarter: quarter.value,
      kind: matter.value,
      tier: tierOf(tier),
      status: status.value,
    }
  })
}
