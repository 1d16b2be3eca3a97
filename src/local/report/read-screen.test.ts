import { describe, expect, it } from 'vitest'
import { readScreenLines } from './read-screen'

const card = {
  key: 'TN-1',
  heading: 'Chi bộ Một',
  lines: ['Điện thoại 0200.'],
  presses: [{ act: 'told', label: 'Đã nhắn' }],
}

describe('what a dialog shows', () => {
  it('is printed card by card, with the names that a press needs', () => {
    expect(readScreenLines({ status: 'done', screen: { title: 'Thử', cards: [card] } })).toEqual([
      '• Chi bộ Một [TN-1]',
      '  Điện thoại 0200.',
      '  → Đã nhắn [told]',
    ])
  })

  it.each([
    ['no dialog', { status: 'done', message: '', counts: {} }],
    ['something else', { screen: { cards: [{ ...card, key: 1 }] } }],
    ['nothing', undefined],
  ])('is nothing where there is %s', (_, value) => {
    expect(readScreenLines(value)).toEqual([])
  })
})
