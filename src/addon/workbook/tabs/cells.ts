import type { Cell, Channel } from '../../domain/cell'
import { choice, date, list, text, whole, wordList } from '../column'
import { placeIn, readable, refuseDoubledNames } from '../demand'
import { tab } from '../tab'
import { filledRows, rowAt, type Table } from '../table'

export const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  email: 'Email',
  zalo: 'Zalo',
  telephone: 'Điện thoại',
  paper: 'Giấy',
}

export const cellsTab = tab('Chi bộ', {
  code: text('Mã chi bộ', { width: 90 }),
  name: text('Tên chi bộ', { width: 220 }),
  otherNames: list('Tên gọi khác'),
  secretary: text('Bí thư', { otherNames: ['Bí thư chi bộ', 'Họ và tên bí thư'] }),
  emails: wordList('Email', { otherNames: ['Địa chỉ email', 'Thư điện tử'] }),
  telephone: text('Điện thoại', { otherNames: ['Số điện thoại'], width: 110, format: '@' }),
  channel: choice('Cách nhận tin', CHANNEL_WORDS, { 'Thư điện tử': 'email', 'E-mail': 'email' }),
  memberCount: whole('Số đảng viên'),
  exemptCount: whole('Được miễn sinh hoạt'),
  follower: text('Đảng ủy viên theo dõi', { offers: 'members' }),
  activeFrom: date('Hoạt động từ ngày'),
  activeTo: date('Đến ngày'),
  sendCode: text('Mã gửi', { width: 90 }),
  note: text('Ghi chú', { width: 180 }),
})

type CellsTable = Table<typeof cellsTab.columns>

/** The cells in the order of the rows. @throws Refusal for an unreadable box or two cells with one name. */
export function readCells(table: CellsTable): Cell[] {
  const cells = filledRows(table, ['name']).map((row) => readCell(table, row))
  refuseDoubledNames(table.tabName, cells)
  return cells
}

function readCell(table: CellsTable, row: number): Cell {
  const read = rowAt(table, row)
  const place = placeIn(table, row)
  const channel = readable(place, 'channel', read.channel, 'Email, Zalo, Điện thoại, Giấy')
  return {
    row,
    code: read.code,
    name: read.name,
    otherNames: read.otherNames,
    secretary: read.secretary,
    emails: read.emails,
    telephone: read.telephone,
    channel: channel ?? (read.emails.length > 0 ? 'email' : 'telephone'),
    memberCount: readable(place, 'memberCount', read.memberCount, '12'),
    exemptCount: readable(place, 'exemptCount', read.exemptCount, '1'),
    follower: read.follower,
    activeFrom: readable(place, 'activeFrom', read.activeFrom, '01/01/2027'),
    activeTo: readable(place, 'activeTo', read.activeTo, '31/12/2027'),
    sendCode: read.sendCode,
  }
}
