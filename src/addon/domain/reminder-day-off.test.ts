import { expect, it } from 'vitest'
import { on } from '../../../test/nouns'
import { dayOffOn } from './reminder-day-off'

it.each([
  ['2027-04-08', undefined],
  ['2027-04-10', { kind: 'weekend' }],
  ['2027-04-16', { kind: 'holiday', name: 'Giỗ Tổ Hùng Vương' }],
  ['2027-05-03', { kind: 'inLieu' }],
])('%s: %j', (day, expected) => {
  expect(dayOffOn(on(day), new Set([on('2027-05-03')]))).toEqual(expected)
})
