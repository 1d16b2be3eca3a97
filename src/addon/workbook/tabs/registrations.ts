import type { Reading } from '../../domain/box'
import type { Cell } from '../../domain/cell'
import type { Committee } from '../../domain/committee'
import { findParted } from '../../domain/parted-numbers'
import { Refusal } from '../../domain/refusal'
import type {
  MeetingFormat,
  OfficeDecision,
  Registration,
  RegistrationKind,
  RegistrationStatus,
  Sender,
  TopicSource,
} from '../../domain/registration'
import { type Column, choice, list, moment, planned, quarter, text, whole } from '../column'
import { naming, remembering } from '../remember'
import { tab } from '../tab'
import { boxesAt, filledRows, type Table } from '../table'

export const KIND_WORDS: Readonly<Record<RegistrationKind, string>> = {
  plain: 'Đăng ký chuyên đề của quý',
  replacing: 'Thay chuyên đề đã đăng ký',
  extra: 'Đăng ký thêm chuyên đề trong quý',
}
export const SENDER_WORDS: Readonly<Record<Sender, string>> = {
  cellAddress: 'Đúng địa chỉ chi bộ',
  cellCode: 'Đúng mã chi bộ',
  office: 'Văn phòng nhập',
  stranger: 'Địa chỉ lạ',
}
export const OFFICE_WORDS: Readonly<Record<OfficeDecision, string>> = {
  withdraw: 'Rút',
  reject: 'Không chấp nhận',
  confirm: 'Xác nhận',
  approve: 'Đồng ý điều chỉnh',
}
export const STATUS_WORDS: Readonly<Record<RegistrationStatus, string>> = {
  valid: 'Hợp lệ',
  toFix: 'Cần sửa',
  toConfirm: 'Chờ xác nhận',
  toApprove: 'Chờ duyệt',
  replaced: 'Đã được thay',
  withdrawn: 'Đã rút',
  rejected: 'Không chấp nhận',
}
export const FORMAT_WORDS: Readonly<Record<MeetingFormat, string>> = {
  combined: 'Cùng buổi với sinh hoạt thường kỳ',
  separate: 'Buổi riêng',
}
export const SOURCE_WORDS: Readonly<Record<TopicSource, string>> = {
  cell: 'Chi bộ lựa chọn',
  guided: 'Theo định hướng của cấp trên',
  assigned: 'Đảng ủy giao chung',
}

/** With the blanks at its ends: the plan says what was typed, nothing else. */
const asTyped = (column: Column<string>): Column<string> => ({
  ...column,
  read: (box) => (typeof box === 'string' && box.trim() !== '' ? box : column.read(box)),
})

export const registrationsTab = tab('Đăng ký', {
  number: text('Mã đăng ký', { width: 90 }),
  sentAt: moment('Thời điểm gửi'),
  senderEmail: text('Email người gửi', { width: 180 }),
  sender: choice('Người gửi', SENDER_WORDS),
  via: text('Nhận qua', { width: 90 }),
  kind: choice('Loại đăng ký', KIND_WORDS, {}, { width: 160 }),
  year: whole('Năm', { width: 60 }),
  quarter: quarter('Quý', { width: 70 }),
  cell: text('Chi bộ', { width: 200, offers: 'cells' }),
  jointCells: list('Chi bộ phối hợp'),
  title: asTyped(text('Tên chuyên đề', { width: 320 })),
  category: text('Nhóm nội dung', { width: 200, offers: 'categories' }),
  purpose: text('Mục đích, nội dung chính', { width: 240 }),
  preparer: asTyped(text('Người chuẩn bị')),
  planned: planned('Thời gian dự kiến'),
  format: choice('Hình thức', FORMAT_WORDS),
  source: choice('Nguồn chuyên đề', SOURCE_WORDS),
  office: choice('Xử lý của văn phòng', OFFICE_WORDS),
  status: choice('Trạng thái', STATUS_WORDS, {}, { width: 110 }),
  findings: text('Nội dung cần sửa, lưu ý', { width: 360 }),
  mark: text('Dấu nguồn', { width: 40 }),
})

export type RegistrationsTable = Table<typeof registrationsTab.columns>

/** A row is a registration as soon as one of these holds something. */
const TELLING = [
  'number',
  'year',
  'quarter',
  'cell',
  'title',
  'category',
  'preparer',
  'planned',
  'mark',
] as const

/** @throws Refusal where rows are mixed: whatever was made of them would be wrong */
export function readRegistrations(table: RegistrationsTable, committee: Committee): Registration[] {
  const registrations = filledRows(table, TELLING).map(createRowReader(table, committee))
  const { mixed } = findParted(registrations)
  const [example] = mixed
  if (example !== undefined)
    throw new Refusal({ code: 'rowsMixed', tab: table.tabName, rows: mixed.length, example })
  return registrations
}

/** Every property by its name: rows are read by the ten thousand, and an object of one shape is made fastest. */
function createRowReader(table: RegistrationsTable, committee: Committee): (row: number) => Registration {
  const { columns } = registrationsTab
  const at = table.columnOf
  const readCell = naming(columns.cell.read, committee.cellNamed)
  const readCategory = naming(columns.category.read, committee.categoryNamed)
  const readJointCells = remembering((box) => jointCellsOf(columns.jointCells.read(box), committee))
  return (row) => {
    const boxes = boxesAt(table, row)
    return {
      row,
      number: columns.number.read(boxes[at.number - 1] ?? ''),
      sentAt: columns.sentAt.read(boxes[at.sentAt - 1] ?? ''),
      senderEmail: columns.senderEmail.read(boxes[at.senderEmail - 1] ?? ''),
      sender: columns.sender.read(boxes[at.sender - 1] ?? '').value,
      via: columns.via.read(boxes[at.via - 1] ?? ''),
      kind: columns.kind.read(boxes[at.kind - 1] ?? ''),
      year: columns.year.read(boxes[at.year - 1] ?? ''),
      quarter: columns.quarter.read(boxes[at.quarter - 1] ?? ''),
      cell: readCell(boxes[at.cell - 1] ?? ''),
      jointCells: readJointCells(boxes[at.jointCells - 1] ?? ''),
      title: columns.title.read(boxes[at.title - 1] ?? ''),
      category: readCategory(boxes[at.category - 1] ?? ''),
      purpose: columns.purpose.read(boxes[at.purpose - 1] ?? ''),
      preparer: columns.preparer.read(boxes[at.preparer - 1] ?? ''),
      planned: columns.planned.read(boxes[at.planned - 1] ?? ''),
      format: columns.format.read(boxes[at.format - 1] ?? ''),
      source: columns.source.read(boxes[at.source - 1] ?? ''),
      office: columns.office.read(boxes[at.office - 1] ?? ''),
      status: columns.status.read(boxes[at.status - 1] ?? '').value,
      findings: columns.findings.read(boxes[at.findings - 1] ?? ''),
      mark: columns.mark.read(boxes[at.mark - 1] ?? ''),
    }
  }
}

/** All cells that are known; undefined as a whole if one of them is not. */
function jointCellsOf(names: readonly string[], committee: Committee): Reading<readonly Cell[]> {
  const cells = names.map((name) => committee.cellNamed(name))
  const known = cells.filter((cell) => cell !== undefined)
  return { text: names.join('; '), value: known.length === cells.length ? known : undefined }
}
