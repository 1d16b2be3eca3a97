import { describe, expect, it } from 'vitest'
import { on } from '../../../../test/nouns'
import type { Quarter } from '../../domain/quarter'
import { cellName, delay, personName, quarters, time, title } from './words'

it.each([
  ['Nêu gương', '“Nêu gương”'],
  ['Thực hiện “Dân vận khéo”', { italic: 'Thực hiện “Dân vận khéo”' }],
  ['Học "Bác"', { italic: 'Học "Bác"' }],
  ['Học «Bác»', { italic: 'Học «Bác»' }],
  [' hai\ndòng\u0007 ', '“hai dòng”'],
  ['ă'.repeat(400), `“${'ă'.repeat(299)}…”`],
  ['ă'.repeat(300), `“${'ă'.repeat(300)}”`],
])('title %#', (typed, span) => {
  expect(title(typed)).toEqual(span)
})

it.each<[Quarter[], string]>([
  [[1], 'quý I/2027'],
  [[1, 2], 'quý I và quý II/2027'],
  [[1, 3, 4], 'quý I, quý III và quý IV/2027'],
])('quarters %j: %s', (all, words) => {
  expect(quarters(all, 2027)).toBe(words)
})

it.each([
  [{ kind: 'day', day: on('2027-04-08') } as const, 'ngày 08/4/2027'],
  [{ kind: 'day', day: on('2027-02-05') } as const, 'ngày 05/02/2027'],
  [{ kind: 'month', year: 2027, month: 2 } as const, 'tháng 02/2027'],
  [{ kind: 'month', year: 2027, month: 3 } as const, 'tháng 3/2027'],
])('time %#: %s', (planned, words) => {
  expect(time(planned)).toBe(words)
})

it.each([
  ['2027-04-08', '2027-04-15', 'Còn 07 ngày'],
  ['2027-04-08', '2027-04-20', 'Còn 12 ngày'],
  ['2027-04-08', '2027-04-08', 'Hôm nay là hạn cuối'],
  ['2027-04-08', '2027-04-07', 'Quá hạn 01 ngày'],
])('on %s, due %s: %s', (today, due, words) => {
  expect(delay(on(due), on(today))).toBe(words)
})

describe('names', () => {
  it.each([
    ['Chi bộ Phòng 8', 'Chi bộ Phòng 8'],
    ['Phòng 8', 'Chi bộ Phòng 8'],
    ['Đảng bộ bộ phận A', 'Đảng bộ bộ phận A'],
    ['Chi bộ 1\nhai', 'Chi bộ 1 hai'],
  ])('of a cell %j: %s', (typed, words) => {
    expect(cellName(typed)).toBe(words)
  })

  it.each([
    ['Nguyễn Văn Mẫu', 'Nguyễn Văn Mẫu'],
    ['Đ/c Nguyễn Văn Mẫu', 'Nguyễn Văn Mẫu'],
    ['đồng chí  Nguyễn Văn Mẫu', 'Nguyễn Văn Mẫu'],
    ['Đ/c: Nguyễn Văn Mẫu', 'Nguyễn Văn Mẫu'],
    ['Đcường Văn A', 'Đcường Văn A'],
  ])('of a person %j: %s', (typed, words) => {
    expect(personName(typed)).toBe(words)
  })
})
