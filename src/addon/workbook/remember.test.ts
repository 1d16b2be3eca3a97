import { describe, expect, it } from 'vitest'
import type { Box } from '../domain/box'
import { dayOf } from '../domain/local-date'
import { naming, remembering } from './remember'

describe('a remembering reader', () => {
  const asked: Box[] = []
  const read = remembering((box) => {
    asked.push(box)
    return { text: String(box) }
  })

  it('reads equal boxes once and gives them one reading', () => {
    for (const box of ['Quý I', '', 2027]) expect(read(box)).toBe(read(box))
    expect(asked).toEqual(['Quý I', '', 2027])
  })

  it.each([
    ['a number from its text', 1, '1'],
    ['a text from the same with a space', 'Có', 'Có '],
    ['a truth value from its text', true, 'true'],
    ['a moment from another', { day: dayOf(2027, 1, 5), seconds: 0 }, { day: dayOf(2027, 1, 5), seconds: 1 }],
  ] as const)('tells %s', (_what, one, other) => {
    expect(read(one)).not.toBe(read(other))
  })
})

it('a reader of names tells what was typed, and what it names', () => {
  const read = naming(
    (box) => String(box).trim(),
    (text) => (text === 'Một' ? 1 : undefined),
  )
  expect([read(' Một'), read('Hai')]).toEqual([
    { text: 'Một', value: 1 },
    { text: 'Hai', value: undefined },
  ])
})
