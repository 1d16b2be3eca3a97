import { describe, expect, it } from 'vitest'
import { stockPhrases } from '../../text/stock-phrases'
import { createTitleScale } from './weigh-title'

describe('createTitleScale', () => {
  const weigh = createTitleScale(stockPhrases)

  it.each([
    ['', 'missing'],
    ['Học', 'tooShort'],
    ['......', 'tooShort'],
    ['Dân vận', 'tooShort'],
    ['Văn hóa công vụ', 'fine'],
    ['Sinh hoạt chuyên đề', 'saysNothing'],
    ['Chuyên đề quý II', 'saysNothing'],
    ['CHUYÊN ĐỀ QUÝ 2 NĂM 2027', 'saysNothing'],
    ['Chuyên đề quí II'.normalize('NFD'), 'saysNothing'],
    ['Nâng cao chất lượng, hiệu quả', 'saysNothing'],
    ['Nâng cao chất lượng tranh tụng', 'fine'],
    // Each word stands in some stock phrase, but not the phrases themselves.
    ['Chất lượng sinh hoạt', 'fine'],
    ['Chuyên đề quý II về chuyên đề quý III năm 2027', 'fine'],
    ['Chuyên đề, chuyên đề, chuyên đề, chuyên đề, chuyên đề và dân vận', 'fine'],
    ['Chuyên đề '.repeat(20), 'saysNothing'],
    ['Văn\u00a0hóa\u00a0công\u00a0vụ', 'fine'],
    ['Văn - hóa -', 'tooShort'],
    ['Học', 'tooShort'],
  ])('%j is %s', (title, weight) => {
    expect(weigh(title)).toBe(weight)
    expect(weigh(title)).toBe(weight)
  })
})
