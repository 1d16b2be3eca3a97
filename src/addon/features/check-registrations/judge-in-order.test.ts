import { describe, expect, it } from 'vitest'
import {
  approved,
  broken,
  confirmed,
  guidance,
  judge,
  rejected,
  stranger,
  told,
  withdrawn,
} from '../../../../test/judged-rows'
import { on } from '../../../../test/nouns'
import type { TypedRow } from '../../../../test/registration-rows'

describe('the order of decisions', () => {
  it.each<[string, TypedRow, string]>([
    ['fine', {}, 'valid'],
    ['withdrawn before all else', { ...withdrawn, ...broken, ...stranger }, 'withdrawn'],
    ['refused before all else', { ...rejected, ...broken, ...stranger }, 'rejected'],
    ['an error before a doubt', { ...broken, ...stranger }, 'toFix preparerMissing'],
    ['an error that is confirmed is an error', { ...broken, ...confirmed }, 'toFix preparerMissing'],
    ['a stranger', stranger, 'toConfirm senderUnknown'],
    ['a stranger who is confirmed', { ...stranger, ...confirmed }, 'valid'],
    ['a stranger whose change is approved', { ...stranger, ...approved }, 'valid'],
    ['a stranger refused', { ...stranger, ...rejected }, 'rejected'],
    [
      'an unknown word decides nothing',
      { ...stranger, office: 'OK' },
      'toConfirm senderUnknown officeUnknown',
    ],
    [
      'several errors, then notes',
      { ...broken, title: '', planned: '16/4/2027' },
      'toFix titleMissing preparerMissing holiday',
    ],
    [
      'cell, year and quarter all unread',
      { cell: 'Xã', year: 'x', quarter: 'x' },
      'toFix cellUnknown yearUnreadable quarterUnreadable',
    ],
  ])('%s', (_, row, status) => {
    expect(told(judge([row]))).toEqual([status])
  })
})

describe('what is read', () => {
  it.each<[string, TypedRow, string]>([
    ['a month is a full answer', { planned: 'Tháng 5/2027' }, 'valid'],
    ['a month without its word', { planned: '11/2027', quarter: 'Quý IV' }, 'valid'],
    ['a month of another quarter', { planned: 'Tháng 7/2027' }, 'toFix timeOutsideQuarter'],
    ['a month of another year', { planned: 'Tháng 5/2028' }, 'toFix timeOutsideQuarter'],
    ['the first day', { planned: '1/4/2027' }, 'valid'],
    ['the day before it', { planned: '31/3/2027' }, 'toFix timeOutsideQuarter'],
    ['the last day', { planned: { day: on('2027-06-30'), seconds: 3600 } }, 'valid'],
    ['the day after it', { planned: '1/7/2027' }, 'toFix timeOutsideQuarter'],
    ['a weekday in a month is not looked for', { planned: 'Tháng 4/2027' }, 'valid'],
    ['the year 1900', { year: 1900 }, 'toFix yearUnreadable'],
    ['the year 20270', { year: 20270 }, 'toFix yearUnreadable'],
    ['years at the ends', { year: 2100, planned: '15/4/2100', sentAt: '1/1/2099' }, 'valid'],
    ['a year as text', { year: '2027' }, 'valid'],
    [
      'NFD text and other tone placement',
      { cell: 'Chi bộ Thuỷ lợi'.normalize('NFD'), quarter: 'Quí II' },
      'valid',
    ],
    ['spaces of no width', { cell: 'Chi\u00a0bộ\u200b  Phòng 8', category: ' chuyên\u00a0môn' }, 'valid'],
    ['another name', { cell: 'phòng 8' }, 'valid'],
    ['two words', { title: 'Dân vận' }, 'toFix titleTooShort'],
    ['dots', { title: '......' }, 'toFix titleTooShort'],
    ['stock words', { title: 'Sinh hoạt chuyên đề' }, 'toFix titleSaysNothing'],
    ['stock words and a numeral', { title: 'Chuyên đề quý II năm 2027' }, 'toFix titleSaysNothing'],
    ['a title in capitals', { title: 'KỸ NĂNG KIỂM SÁT HỒ SƠ' }, 'valid'],
    ['a title of 10,000 letters', { title: 'Kỹ năng kiểm sát hồ sơ '.repeat(450) }, 'valid'],
    ['a title that is a number', { title: 2027 }, 'toFix titleTooShort'],
  ])('%s', (_, row, status) => {
    expect(told(judge([row]))).toEqual([status])
  })
})

describe('a number that somebody wrote over', () => {
  it.each([
    ['abc', 'valid numberStrange'],
    ['ĐK-', 'valid numberStrange'],
    ['đk 12', 'valid'],
  ])('%s', (number, status) => {
    expect(told(judge([{ number }]))).toEqual([status])
  })
})

describe('a number that stands twice', () => {
  it('is to be mended on the later row', () => {
    const rows = [{ number: 'ĐK-0001' }, { number: 'đk 1', cell: 'Chi bộ Phòng 7', ...guidance }]
    expect(told(judge(rows))).toEqual(['valid', 'toFix numberDoubled'])
  })
})
