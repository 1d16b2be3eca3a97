import type { Category } from '../../domain/category'
import type { Field } from '../../domain/field'
import { Refusal } from '../../domain/refusal'
import { choice, list, text, whole, wordList } from '../column'
import { placeIn, readable, refuseDoubledNames } from '../demand'
import { tab } from '../tab'
import { filledRows, rowAt, type Table } from '../table'

export const FIELD_WORDS: Readonly<Record<Field, string>> = {
  partyBuilding: 'Công tác xây dựng Đảng',
  hoChiMinh: 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
  politicalTask: 'Nhiệm vụ chính trị của đơn vị',
}

export const OTHER_FIELD_WORDS: Readonly<Record<string, Field>> = {
  'Xây dựng Đảng': 'partyBuilding',
  XDĐ: 'partyBuilding',
  'Học tập và làm theo Bác': 'hoChiMinh',
  'Học tập Bác': 'hoChiMinh',
  'Học tập và làm theo tư tưởng, đạo đức, phong cách của Chủ tịch Hồ Chí Minh': 'hoChiMinh',
  'Nhiệm vụ chính trị': 'politicalTask',
  'Nhiệm vụ chính trị, chuyên môn': 'politicalTask',
  NVCT: 'politicalTask',
}

export const categoriesTab = tab('Nhóm nội dung', {
  code: text('Mã nhóm', { width: 90 }),
  name: text('Tên nhóm', { width: 260 }),
  otherNames: list('Tên gọi khác'),
  field: choice('Lĩnh vực', FIELD_WORDS, OTHER_FIELD_WORDS, { width: 260 }),
  keywords: wordList('Từ khóa', { width: 260 }),
  minimumPerCell: whole('Số tối thiểu/chi bộ/năm'),
})

/** @throws Refusal for an unreadable or missing field, or two categories with one name. */
export function readCategories(table: Table<typeof categoriesTab.columns>): Category[] {
  const categories = filledRows(table, ['name']).map((row) => {
    const { code, name, otherNames, keywords, ...read } = rowAt(table, row)
    const place = placeIn(table, row)
    const field = readable(place, 'field', read.field, FIELD_WORDS.partyBuilding)
    if (field === undefined) throw new Refusal({ code: 'fieldMissing', tab: table.tabName, row, name })
    const minimumPerCell = readable(place, 'minimumPerCell', read.minimumPerCell, '1')
    return { row, code, name, otherNames, field, keywords, minimumPerCell }
  })
  refuseDoubledNames(table.tabName, categories)
  return categories
}
