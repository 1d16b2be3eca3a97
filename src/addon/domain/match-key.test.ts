import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createKeyMemo, looseKey, matchKey, visibleForm } from './match-key'

describe('matchKey', () => {
  it.each([
    ['hoà', 'hòa'],
    ['Hoà Bình', 'HÒA BÌNH'],
    ['hoè', 'hòe'],
    ['uỷ', 'ủy'],
    ['Đảng uỷ', 'ĐẢNG ỦY'],
    ['thuỷ', 'thủy'],
    ['thuý', 'thúy'],
    ['quý', 'quí'],
    ['Quý', 'Qúi'],
    ['quỳ', 'quì'],
    ['quỹ', 'qũy'],
    ['quỷ', 'quỉ'],
    ['quýt', 'quít'],
    ['quy định', 'qui định'],
    ['quả', 'qủa'],
    ['quê', 'QUÊ'],
    ['giá', 'gía'],
    ['giữ', 'gĩư'],
    ['già', 'gìa'],
    ['toàn', 'tòan'],
    ['toán', 'tóan'],
    ['hoài', 'hòai'],
    ['xoáy', 'xóay'],
    ['ngoèo', 'ngòeo'],
    ['của', 'cuả'],
    ['mía', 'miá'],
    ['cửa', 'cưả'],
    ['tài', 'taì'],
    ['uyển', 'ủyên'],
    ['uyển', 'uỷên'],
    ['thuyền', 'thùyên'],
    ['tiền', 'tìên'],
    ['chuối', 'chúôi'],
    ['người', 'ngừơi'],
    ['người', 'ngươì'],
    ['rượu', 'rựơu'],
    ['khuỷu', 'khủyu'],
    ['thuở', 'thủơ'],
    ['huấn', 'húân'],
    ['xoắn', 'xóăn'],
    ['yếu', 'ýêu'],
    ['khuya', 'KHUYA'],
    ['Chi bộ 1', '  chi\u00a0bộ \t 1\n'],
    ['Thủy lợi', 'Thu\u0309y\u200b l\u01a1\u0323i'],
    ['Thủy lợi', 'Thủy\u00ad lợi'],
    ['Thủy lợi', '\ufeffThủy \u2060lợi'],
    ['Điện Biên', 'Ðiện Biên'],
    ['điện', 'ðiện'],
    ['Đắk', 'Ɖắk'],
    ['ậ', 'a\u0302\u0323'],
    ['ậ', 'a\u0323\u0302'],
    ['ậ', '\u00e2\u0323'],
  ])('%j and %j are the same', (a, b) => {
    expect(matchKey(a)).toBe(matchKey(b))
    expect(matchKey(a.normalize('NFD'))).toBe(matchKey(b.normalize('NFD')))
  })

  it.each([
    ['Thủy lơi', 'Thủy lợi'],
    ['Hoa', 'Hòa'],
    ['Hòa', 'Hóa'],
    ['Hòa', 'Hỏa'],
    ['Hòa', 'Họa'],
    ['Hòa', 'Hõa'],
    ['dao', 'đao'],
    ['mua', 'mưa'],
    ['tiên', 'tiến'],
    ['ty', 'ti'],
    ['lý', 'lí'],
    ['kỹ', 'kĩ'],
    ['tùy', 'tùi'],
    ['thuy', 'thui'],
    ['Chi bộ 1', 'Chi bộ 11'],
    ['Chi bộ1', 'Chi bộ 1'],
    ['cân', 'cần'],
    ['mía', 'míả'],
  ])('%j and %j are not', (a, b) => {
    expect(matchKey(a)).not.toBe(matchKey(b))
  })

  it.each([
    ['Hòa Bình', 'hoà bình'],
    ['QUÍ', 'quý'],
    ['Giữa', 'giữa'],
    ['gịa', 'giạ'],
    ['Tùy', 'tuỳ'],
    ['chìu', 'chìu'],
    ['gì', 'gì'],
    ['ùa', 'ùa'],
    ['oà', 'oà'],
    ['qùa', 'quà'],
    ['ngoằn ngoèo', 'ngoằn ngoèo'],
    ['ngòai', 'ngoài'],
    ['míả', 'míả'],
    ['quíế', 'quíế'],
    ['', ''],
    ['  \u200b ', ''],
    ['a  b', 'a b'],
    ['QUICK', 'quyck'],
    ['quiu', 'quyu'],
    ['qaó', 'qáo'],
    ['gaì', 'gài'],
    ['mía', 'mía'],
    ['ioá', 'íoa'],
  ])('the key of %j is %j', (text, key) => {
    expect(matchKey(text)).toBe(key)
  })

  it('leaves the letters of an e-mail address alone', () => {
    expect(matchKey(' Qui.Nguyen@Example.VN ')).toBe('qui.nguyen@example.vn')
    expect(matchKey('qui@example.vn')).not.toBe(matchKey('quy@example.vn'))
    expect(matchKey('hòa@example.vn')).not.toBe(matchKey('hoà@example.vn'))
  })

  it('needs no second pass, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), vietnamese), (text) => {
        expect(matchKey(matchKey(text))).toBe(matchKey(text))
      }),
    )
  })

  it('ignores case, Unicode form and added spaces', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const key = matchKey(text)
        expect(matchKey(text.toUpperCase())).toBe(key)
        expect(matchKey(text.normalize('NFD'))).toBe(key)
        expect(matchKey(` \u200b${text.split(' ').join(' \u00a0 ')}\u00ad `)).toBe(key)
      }),
    )
  })

  it('ignores on which vowel of its syllable the tone mark stands', () => {
    const place = fc.integer({ min: 0, max: 2 })
    fc.assert(
      fc.property(onset, rhyme, coda, tone, place, place, (before, vowels, after, mark, a, b) => {
        const typed = (at: number): string => {
          const end = (at % vowels.length) + 1
          return (before + vowels.slice(0, end) + mark + vowels.slice(end) + after).normalize('NFC')
        }
        expect(matchKey(typed(a))).toBe(matchKey(typed(b)))
      }),
    )
  })

  it('keeps every tone apart', () => {
    fc.assert(
      fc.property(onset, rhyme, coda, tone, tone, (before, vowels, after, a, b) => {
        const typed = (mark: string): string => `${before}${vowels}`.normalize('NFC') + mark + after
        expect(matchKey(typed(a)) === matchKey(typed(b))).toBe(a === b)
      }),
    )
  })
})

describe('looseKey', () => {
  it.each([
    ['Thủy lợi', 'thuy loi'],
    ['Đảng ủy  Đắk Lắk', 'dang uy dak lak'],
    ['QUÍ I', 'quy i'],
    ['ĂÂÊÔƠƯ', 'aaeoou'],
  ])('%j becomes %j', (text, key) => {
    expect(looseKey(text)).toBe(key)
  })

  it('is the same for texts with the same match key', () => {
    expect(looseKey('hoà')).toBe(looseKey('HÒA'))
  })
})

it('visibleForm keeps case and spaces', () => {
  expect(visibleForm('  Ho\u0300a\u200b  Bi\u0300nh ')).toBe('  Hòa  Bình ')
  expect(visibleForm('Ðð Ɖɖ')).toBe('Đđ Đđ')
})

it('visibleForm is NFC, whatever the signs', () => {
  const sign = fc.oneof(fc.integer({ min: 0, max: 0x2fff }), fc.integer({ min: 0x300, max: 0x323 }))
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 5 }), (codes) => {
      const shown = visibleForm(String.fromCharCode(...codes))
      expect(shown).toBe(shown.normalize('NFC'))
      expect(shown).not.toMatch(/[\u00ad\u200b-\u200f\u202a-\u202eÐðƉɖ]/)
    }),
    { numRuns: 1000 },
  )
})

it('the memo answers as matchKey does, also when asked again', () => {
  const key = createKeyMemo()
  for (const text of ['Hòa', 'hoà', '', 'Hòa', '']) expect(key(text)).toBe(matchKey(text))
})

const vietnamese = fc.string({
  unit: fc.constantFrom(...'aàáảãạăằâầậeéêếiíìoòóôốơợuúùưừyýỳỷđgqhntcĐQUYOÀ 1.-'),
})
const onset = fc.constantFrom('', 'h', 'q', 'g', 'th', 'ng', 'kh', 't', 'l', 'đ')
const rhyme = fc.constantFrom(
  ...'oa oe uy ua ia ưa ai ao au ay âu ây eo êu iu oi ôi ơi ui ưi ưu oai oay oeo uyê iê yê uô ươ uâ uê uơ oă iêu'.split(
    ' ',
  ),
)
const coda = fc.constantFrom('', 'n', 'ng', 't', 'c', 'm')
const tone = fc.constantFrom('\u0300', '\u0301', '\u0303', '\u0309', '\u0323')
