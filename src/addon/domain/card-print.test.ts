import { expect, it } from 'vitest'
import { cardPrint } from './card-print'
import type { Card } from './screen'

const card: Card = { key: 'a', heading: 'Chi bộ Một', tone: 'doubtful', lines: ['Chờ xác nhận'], presses: [] }

it('cards that say different things have different prints', () => {
  const others: Partial<Card>[] = [
    {},
    { heading: 'Chi bộ Hai' },
    { tone: 'bad' },
    { lines: ['Chờ xác nhận', 'quá hạn'] },
    { copy: { label: 'Chép', text: 'Kính gửi' } },
    { copy: { label: 'Chép', text: 'Thân gửi' } },
    { link: { label: 'Mở', url: 'https://forms.example/a' } },
    { link: { label: 'Mở', url: 'https://forms.example/b' } },
  ]
  expect(new Set(others.map((rest) => cardPrint({ ...card, ...rest }))).size).toBe(others.length)
})

it('a card read anew has the same, whatever its buttons are called', () => {
  const press = { act: 'confirm', label: 'Xác nhận' }
  expect(cardPrint({ ...card, presses: [press] })).toBe(cardPrint(card))
})
