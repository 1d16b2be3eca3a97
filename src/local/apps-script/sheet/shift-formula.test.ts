import { describe, expect, it } from 'vitest'
import { shiftFormula } from './shift-formula'

describe('a formula copied two rows down and one column to the right', () => {
  it.each([
    ['=A1', '=B3'],
    ['=$A1+A$1+$A$1', '=$A3+B$1+$A$1'],
    ['=SUM(B2:C3)*60', '=SUM(C4:D5)*60'],
    ['=SUM(B:C;2:3;$B:$C)', '=SUM(C:D;4:5;$B:$C)'],
    ['=Z1', '=AA3'],
    ['=az9', '=BA11'],
    ["='Kế hoạch 2027'!K15&Sheet1!K15", "='Kế hoạch 2027'!L17&Sheet1!L17"],
    ["='Nhà A1'!B2", "='Nhà A1'!C4"],
    ['="A1"&""""&A1', '="A1"&""""&B3'],
    ['=LOG10(A1)+ATAN2(1;2)', '=LOG10(B3)+ATAN2(1;2)'],
    ['=60+30', '=60+30'],
    ['=Tổng_A1+A1.b', '=Tổng_A1+A1.b'],
    ['=TRUE', '=TRUE'],
  ])('%s', (formula, copied) => {
    expect(shiftFormula(formula, 2, 1)).toBe(copied)
  })
})

it.each([
  ['=A3', -3, 0],
  ['=B1', 0, -2],
  ['=SUM(A1:A3)', -1, 0],
])('%s, copied off the grid, loses what it meant', (formula, rows, columns) => {
  expect(shiftFormula(formula, rows, columns)).toContain('#REF!')
})

it('stays as it is where it stands', () => {
  expect(shiftFormula('=a1', 0, 0)).toBe('=a1')
})
