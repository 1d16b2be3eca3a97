import { describe, expect, it } from 'vitest'
import { on } from '../../../../test/nouns'
import type { Box } from '../../domain/box'
import { numberSlips } from './number-slips'

const slip = (title: string, sentAt: Box) => ({
  slip: { answers: { title, sentAt }, block: 0 as const, stored: '' },
  print: title,
})
const at = (day: string, seconds = 0) => ({ day: on(day), seconds })

const numbered = (highest: number, ...slips: ReturnType<typeof slip>[]) =>
  numberSlips(slips, highest).map(({ number, print }) => `${number} ${print}`)

describe('numberSlips', () => {
  it('goes by time, and on from the highest', () => {
    expect(
      numbered(7, slip('c', at('2026-12-03')), slip('a', at('2026-12-01')), slip('b', at('2026-12-01', 1))),
    ).toEqual(['ĐK-0008 a', 'ĐK-0009 b', 'ĐK-0010 c'])
  })

  it('keeps the order of the rows within a moment', () => {
    expect(numbered(0, slip('b', at('2026-12-01')), slip('a', at('2026-12-01')))).toEqual([
      'ĐK-0001 b',
      'ĐK-0002 a',
    ])
  })

  it('reads a time that is text, and puts what it cannot read last', () => {
    expect(
      numbered(0, slip('c', 'hôm kia'), slip('d', ''), slip('b', '2/12/2026'), slip('a', at('2026-12-01'))),
    ).toEqual(['ĐK-0001 a', 'ĐK-0002 b', 'ĐK-0003 c', 'ĐK-0004 d'])
  })
})
