import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ordinalOf } from './registration-number'

it.each([
  ['ĐK-0001', 1],
  ['ĐK-0012', 12],
  ['ĐK-12', 12],
  ['ĐK-12345', 12_345],
  ['đk-0012', 12],
  ['ĐK 12', 12],
  ['đk12', 12],
  ['ĐK–0012', 12],
  ['  ĐK-0012  ', 12],
  ['\u00d0K-0012', 12],
  ['ĐK-9999999', 9_999_999],
])('%j is the registration %i', (text, ordinal) => {
  expect(ordinalOf(text)).toBe(ordinal)
})

it.each([
  '',
  'ĐK-',
  'ĐK-0000',
  'ĐK',
  '12',
  'DK-0012',
  'ĐK-12a',
  'ĐK-1.2',
  'TT-0012',
  'ĐX-0012',
  'số ĐK-0012',
  'ĐK-99999999',
])('%j is none', (text) => {
  expect(ordinalOf(text)).toBeUndefined()
})

it('reads what the program writes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999_999 }), (ordinal) => {
      expect(ordinalOf(`ĐK-${String(ordinal).padStart(4, '0')}`)).toBe(ordinal)
    }),
  )
})
