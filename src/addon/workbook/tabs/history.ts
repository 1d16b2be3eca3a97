import type { History } from '../../domain/result'
import { choice, text, whole } from '../column'
import { placeIn, readable } from '../demand'
import { tab } from '../tab'
import { filledRows, rowAt, type Table } from '../table'
import { FIELD_WORDS, OTHER_FIELD_WORDS } from './categories'

export const historyTab = tab('Số liệu năm trước', {
  year: whole('Năm', { width: 60 }),
  field: choice('Lĩnh vực', FIELD_WORDS, OTHER_FIELD_WORDS, { width: 260 }),
  topics: whole('Số chuyên đề'),
  withSuperiors: whole('Số buổi có cấp trên dự'),
  note: text('Ghi chú', { width: 180 }),
})

/** @throws Refusal for an unreadable year, field or number: a figure of the past is never guessed. */
export const readHistory = (table: Table<typeof historyTab.columns>): History[] =>
  filledRows(table, ['year', 'topics', 'withSuperiors']).flatMap((row) => {
    const read = rowAt(table, row)
    const place = placeIn(table, row)
    const year = readable(place, 'year', read.year, '2019')
    const field = readable(place, 'field', read.field, FIELD_WORDS.partyBuilding)
    const topics = readable(place, 'topics', read.topics, '12') ?? 0
    const withSuperiors = readable(place, 'withSuperiors', read.withSuperiors, '1') ?? 0
    return year === undefined ? [] : [{ row, year, field, topics, withSuperiors }]
  })
