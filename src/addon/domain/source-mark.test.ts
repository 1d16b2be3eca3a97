import { describe, expect, it } from 'vitest'
import { digest } from './digest'
import { carriesCode, numberIn, printIn, sourceMark } from './source-mark'

const print = digest('a response')

describe('sourceMark', () => {
  it('is the print alone when nothing is left open', () => {
    expect(sourceMark(print)).toBe(print)
    expect(printIn(print)).toBe(print)
  })

  it('keeps the print readable beside the code', () => {
    const mark = sourceMark(print, 'P8-8LPV')
    expect(printIn(mark)).toBe(print)
    expect(mark).not.toContain('8LPV')
  })

  it.each([
    ['the code itself', 'P8-8LPV', true],
    ['the code with spaces around', ' P8-8LPV ', true],
    ['small letters', 'p8-8lpv', true],
    ['another code', 'P9-5GYS', false],
    ['no code', '', false],
  ])('%s', (_, code, carries) => {
    expect(carriesCode(sourceMark(print, 'P8-8LPV'), code)).toBe(carries)
  })

  it.each([
    ['', 'P8-8LPV', 'ĐK-0012', 12],
    ['P8-8LPV', 'P8-8LPV', 'ĐK-0012', 12],
    ['P8-8LPV', 'P8-8LPV', '', undefined],
  ])('with the code %j keeps print and number apart', (code, asked, number, given) => {
    const mark = sourceMark(print, code, number)
    expect([printIn(mark), numberIn(mark)]).toEqual([print, given])
    expect(carriesCode(mark, asked)).toBe(code !== '')
  })

  it.each(['', print, `${print}#`, `${print}#x`])('%j has no number', (mark) => {
    expect(numberIn(mark)).toBeUndefined()
  })

  it('a mark without a code carries none', () => {
    expect(carriesCode(print, '')).toBe(false)
    expect(carriesCode(print, 'P8-8LPV')).toBe(false)
  })

  it('one code in two responses leaves two prints', () => {
    expect(sourceMark(print, 'A').split('.')[1]).not.toBe(sourceMark(digest('other'), 'A').split('.')[1])
  })
})
