import { expect, it } from 'vitest'
import { markIn, withMark } from './workbook-mark'

it.each([
  [withMark('Chương trình tự ghi', '1AbC'), '1AbC'],
  [withMark('Ghi chú [cũ]', '1AbC'), '1AbC'],
  ['Chương trình tự ghi', undefined],
  ['Ghi chú [cũ] của Văn phòng', undefined],
  ['Ghi chú []', undefined],
])('%j was said of the workbook %s', (words, workbook) => {
  expect(markIn(words)).toBe(workbook)
})
