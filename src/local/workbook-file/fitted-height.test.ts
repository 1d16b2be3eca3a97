import { describe, expect, it } from 'vitest'
import { newTab } from '../apps-script'
import type { BoxValue, Look, Tab } from '../model'
import { fittedHeight } from './fitted-height'

const WRAP: Look = { wrap: 'WRAP' }
const title = 'Nâng cao chất lượng tranh tụng của kiểm sát viên tại phiên tòa hình sự'

function heightOf(value: BoxValue, look: Look, change: Partial<Tab> = {}): number {
  return fittedHeight({ ...newTab(0, 'A'), values: [[value]], looks: [[look]], ...change }, 0)
}

describe('the height of a row by itself', () => {
  it.each<[string, BoxValue, Look, number]>([
    ['a blank box', '', WRAP, 21],
    ['a word', 'Quý I', WRAP, 21],
    ['a date', { serial: 46_485 }, WRAP, 21],
    ['a title that does not wrap', title, {}, 21],
    ['a title that wraps in a column of 100 pixels', title, WRAP, 101],
    ['two lines', 'một\nhai', {}, 37],
    ['a word that is too long for a line', 'x'.repeat(40), WRAP, 53],
  ])('%s', (_, value, look, height) => {
    expect(heightOf(value, look)).toBe(height)
  })

  it('is less in a wider column, or over merged columns', () => {
    expect(heightOf(title, WRAP, { columnWidths: [600] })).toBe(21)
    expect(heightOf(title, WRAP, { merges: [{ row: 1, column: 1, rows: 1, columns: 6 }] })).toBe(21)
  })

  it('grows with the font and with bold letters', () => {
    expect(heightOf('Quý I', { fontSize: 14 })).toBe(28)
    const narrow = { columnWidths: [180] }
    expect(heightOf(title, { ...WRAP, fontWeight: 'bold' }, narrow)).toBeGreaterThanOrEqual(
      heightOf(title, WRAP, narrow),
    )
  })

  it('is not that of a box that is merged over rows', () => {
    expect(heightOf(title, WRAP, { merges: [{ row: 1, column: 1, rows: 3, columns: 1 }] })).toBe(21)
  })
})
