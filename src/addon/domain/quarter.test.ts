import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayOf, toIso } from './local-date'
import { firstDayOf, lastDayOf, QUARTERS, quarterName, quarterOf, readQuarter } from './quarter'

describe('a quarter', () => {
  it.each([
    [1, '2027-01-01', '2027-03-31', 'Quý I'],
    [2, '2027-04-01', '2027-06-30', 'Quý II'],
    [3, '2027-07-01', '2027-09-30', 'Quý III'],
    [4, '2027-10-01', '2027-12-31', 'Quý IV'],
  ] as const)('%i runs from %s to %s and is called %s', (quarter, first, last, name) => {
    expect(toIso(firstDayOf(2027, quarter))).toBe(first)
    expect(toIso(lastDayOf(2027, quarter))).toBe(last)
    expect(quarterName(quarter)).toBe(name)
    expect(quarterOf(firstDayOf(2027, quarter))).toBe(quarter)
    expect(quarterOf(lastDayOf(2027, quarter))).toBe(quarter)
  })

  it('follows on the one before', () => {
    expect(QUARTERS).toEqual([1, 2, 3, 4])
    expect(addDays(lastDayOf(2027, 1), 1)).toBe(firstDayOf(2027, 2))
    expect(addDays(lastDayOf(2027, 4), 1)).toBe(firstDayOf(2028, 1))
    expect(quarterOf(dayOf(2027, 2, 15))).toBe(1)
    expect(quarterOf(dayOf(2027, 8, 15))).toBe(3)
  })
})

describe('readQuarter', () => {
  it.each([
    ['Quý I', 1],
    ['Quí 1', 1],
    ['quy ii', 2],
    ['QUÝ III', 3],
    ['Qúy IV', 4],
    ['Q1', 1],
    ['q.3', 3],
    ['Q-2', 2],
    ['Quý: 4', 4],
    ['quý_2', 2],
    ['I', 1],
    ['iv', 4],
    ['1', 1],
    [' 02 ', 2],
    ['03', 3],
    ['04', 4],
    ['01', 1],
    ['2', 2],
    ['3', 3],
    ['4', 4],
    ['ii', 2],
    ['III.', 3],
    ['Quý\u00a0II', 2],
    ['Qu\u00fd\u200b II', 2],
    ['Quy\u0301 I', 1],
    ['quý một', 1],
    ['Quý hai', 2],
    ['quý ba', 3],
    ['Quý bốn', 4],
    ['quý tư', 4],
    [1, 1],
    [4, 4],
  ])('reads %j as %i', (box, quarter) => {
    expect(readQuarter(box)).toBe(quarter)
  })

  it.each([
    '',
    'Quý',
    'Quý V',
    '5',
    '0',
    'Quý I/2027',
    'I II',
    'Quý 1 2',
    'tháng 1',
    'IIII',
    '1.5',
    'xQ1',
    'Q1x',
    'Q1..',
  ])('does not read %j', (box) => {
    expect(readQuarter(box)).toBeUndefined()
  })

  it.each([0, 5, 1.5, -1, 11, Number.NaN])('does not read the number %d', (box) => {
    expect(readQuarter(box)).toBeUndefined()
  })

  it('reads back the name it writes, in either Unicode form and any case', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...QUARTERS),
        fc.constantFrom('NFC', 'NFD'),
        fc.boolean(),
        (quarter, form, upper) => {
          const name = quarterName(quarter).normalize(form)
          expect(readQuarter(upper ? name.toUpperCase() : name)).toBe(quarter)
        },
      ),
    )
  })
})
