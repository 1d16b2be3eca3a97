import { describe, expect, it } from 'vitest'
import { on } from '../../../../test/nouns'
import { countComeBack, latest, momentText, readMomentText } from './count-come-back'

const moment = (day: string, seconds = 0) => ({ day: on(day), seconds })
const upTo = moment('2026-12-10', 3600)

describe('countComeBack', () => {
  it.each([
    ['nothing imported before', [moment('2026-12-01')], undefined, [], 3, 0],
    ['all later', [moment('2026-12-11')], upTo, ['ĐK-0001'], 2, 0],
    ['earlier, and a number is missing', [moment('2026-12-01')], upTo, ['ĐK-0001'], 2, 1],
    ['at the very moment', [upTo], upTo, [], 1, 1],
    ['a second later', [moment('2026-12-10', 3601)], upTo, [], 1, 0],
    ['earlier, and no number is missing', [moment('2026-12-01')], upTo, ['ĐK-0001', 'ĐK-0002'], 2, 0],
    ['more than are missing', [moment('2026-12-01'), moment('2026-12-02')], upTo, ['ĐK-0001'], 2, 1],
    ['a copied number counts once', [moment('2026-12-01')], upTo, ['ĐK-0001', 'ĐK-0001'], 2, 1],
    ['without a time', [undefined], upTo, [], 2, 0],
  ])('%s', (_, sentAt, kept, numbers, highest, count) => {
    expect(countComeBack(sentAt, kept, numbers, highest)).toBe(count)
  })
})

describe('latest', () => {
  it.each([
    ['a later one', upTo, [moment('2026-12-11'), undefined], moment('2026-12-11')],
    ['what is kept', upTo, [moment('2026-12-01')], upTo],
    [
      'the first ever',
      undefined,
      [moment('2026-12-01'), moment('2026-12-03'), moment('2026-12-02')],
      moment('2026-12-03'),
    ],
    ['nothing', undefined, [undefined], undefined],
  ])('%s', (_, kept, sentAt, late) => {
    expect(latest(kept, sentAt)).toEqual(late)
  })
})

describe('momentText', () => {
  it('is read again', () => {
    expect(readMomentText(momentText(upTo))).toEqual(upTo)
  })
  it.each([undefined, '', 'abc', '12', '12 x'])('%j is nothing', (text) => {
    expect(readMomentText(text)).toBeUndefined()
  })
})
