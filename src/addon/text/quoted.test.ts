import { describe, expect, it } from 'vitest'
import { quoted } from './quoted'

describe('quoted', () => {
  it.each([
    ['a name', 'Chi bộ Phòng 8', '“Chi bộ Phòng 8”'],
    ['several lines and spaces', ' Quý\nII  2027\t', '“Quý II 2027”'],
    ['marks of its own', 'Thực hiện “Dân vận khéo”', 'Thực hiện “Dân vận khéo”'],
    ['80 letters', 'a'.repeat(80), `“${'a'.repeat(80)}”`],
    ['81 letters', 'a'.repeat(81), `“${'a'.repeat(80)}…”`],
    ['letters of two units', '𝒳'.repeat(81), `“${'𝒳'.repeat(80)}…”`],
    ['80 letters of two units', '𝒳'.repeat(80), `“${'𝒳'.repeat(80)}”`],
    ['nothing', '', '“”'],
  ])('%s', (_, text, shown) => {
    expect(quoted(text)).toBe(shown)
  })
})
