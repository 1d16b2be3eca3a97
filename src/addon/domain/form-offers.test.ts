import { describe, expect, it } from 'vitest'
import { aCell, on } from '../../../test/nouns'
import { cellsToOffer, hasList, namesToOffer, staleLists, yearsToOffer } from './form-offers'

describe('what a form offers', () => {
  it('are the years around that of the plan', () => {
    expect(yearsToOffer(2027)).toEqual(['2026', '2027', '2028'])
  })

  it.each([
    ['ended on the last day of the year before those', { activeTo: on('2025-12-31') }, false],
    ['ended on the first of their days', { activeTo: on('2026-01-01') }, true],
    ['begins on the last of their days', { activeFrom: on('2028-12-31') }, true],
    ['begins after them', { activeFrom: on('2029-01-01') }, false],
  ])('a cell that %s: %j %s', (_, active, offered) => {
    const names = cellsToOffer([aCell('Một', 2), aCell('Hai', 3, active)], 2027)
    expect(names).toEqual(offered ? ['Một', 'Hai'] : ['Một'])
  })

  it('are all cells where none is active, for a list cannot be empty', () => {
    expect(cellsToOffer([aCell('Một', 2, { activeTo: on('2020-01-01') })], 2027)).toEqual(['Một'])
  })

  it('is on one line, and nothing that cannot be seen', () => {
    expect(namesToOffer([{ name: ' Tổ \u00a0 1\n' }, { name: '\u200b' }, { name: '=1' }])).toEqual([
      'Tổ 1',
      '=1',
    ])
  })
})

it.each([
  ['Năm', true],
  [' NĂM ', true],
  ['Quý', false],
])('a form with the lists Năm and Chi bộ has %j: %s', (title, expected) => {
  expect(hasList({ 'Chi bộ': [], Năm: [] }, title)).toBe(expected)
})

describe('lists that are out of date', () => {
  const wanted = { Năm: ['2026', '2027'], Quý: ['Quý I'] }

  it.each([
    [{ Năm: ['2026', '2027'] }, []],
    [{ Năm: [' 2026', '2027 '] }, []],
    [{ Năm: ['2027', '2026'] }, ['Năm']],
    [{ Năm: ['2026', '2028'] }, ['Năm']],
    [{ Năm: ['2026'], Quý: ['Quý I', 'Quý II'] }, ['Năm', 'Quý']],
    [{ 'Câu hỏi thêm': ['x'] }, []],
    [{ ' quý  ': ['x'] }, [' quý  ']],
    [{}, []],
  ])('of a form with %j: %j', (standing, titles) => {
    const stale = staleLists(wanted, standing)
    expect(Object.keys(stale)).toEqual(titles)
    expect(Object.values(stale)).toEqual(
      titles.map((title) => (/quý/i.test(title) ? wanted.Quý : wanted.Năm)),
    )
  })
})
