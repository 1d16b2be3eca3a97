import type { Member } from '../../domain/member'
import { text, wordList } from '../column'
import { tab } from '../tab'
import { filledRows, rowAt, type Table } from '../table'

export const membersTab = tab('Đảng ủy viên', {
  name: text('Họ và tên', { width: 180 }),
  office: text('Chức vụ Đảng', { otherNames: ['Chức vụ'] }),
  emails: wordList('Email', { otherNames: ['Địa chỉ email', 'Thư điện tử'] }),
  telephone: text('Điện thoại', { otherNames: ['Số điện thoại'], width: 110, format: '@' }),
  ownCell: text('Chi bộ sinh hoạt', { width: 200, offers: 'cells' }),
  note: text('Ghi chú', { width: 180 }),
})

export const readMembers = (table: Table<typeof membersTab.columns>): Member[] =>
  filledRows(table, ['name']).map((row) => {
    const { name, office, emails, telephone, ownCell } = rowAt(table, row)
    return { row, name, office, emails, telephone, ownCell }
  })
