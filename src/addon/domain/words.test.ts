import { expect, it } from 'vitest'
import { countWords, wordsOf } from './words'

it.each([
  ['Nâng cao chất lượng, hiệu quả', ['Nâng', 'cao', 'chất', 'lượng', 'hiệu', 'quả']],
  ['“Dân vận khéo” – 2027!', ['Dân', 'vận', 'khéo', '2027']],
  ['Nghị quyết số 57-NQ/TW:triển khai', ['Nghị', 'quyết', 'số', '57', 'NQ', 'TW', 'triển', 'khai']],
  ['tha\u0301ng\u200b gie\u0302ng', ['tháng', 'giêng']],
  ['a\u00a0b\u2026c×d÷e\u3000f', ['a', 'b', 'c', 'd', 'e', 'f']],
  ['<b>in</b> {đậm} [1] ~`@#$%^&*_|\\', ['b', 'in', 'b', 'đậm', '1']],
  ['30º µ ª §1', ['30º', 'µ', 'ª', '1']],
  ['......', []],
  ['', []],
])('the words of %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words)
  expect(countWords(text)).toBe(words.length)
})
