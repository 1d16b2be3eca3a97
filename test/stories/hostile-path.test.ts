import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Office } from './office'
import { formOf, openOffice, registered, send, slip } from './submitting'

/** Every topic is late on the last day, so that what was typed goes through every letter there is. */
const office = await openOffice({ 'Tự động gửi email': 'Tất cả', 'Khoảng cách giữa hai thư (ngày)': 0 })
for (const item of formOf(office, 'một quý').items) Object.assign(item, { rule: undefined })
const ADDRESSES = ['mot@example.vn', 'hai@example.vn', 'uyvien@example.vn', 'btv@example.vn']

const BITS = [
  '=HYPERLINK("http://bay.example.vn";"Xem")',
  '=IMPORTXML("http://bay.example.vn";"//a")',
  '+1+1',
  '-2',
  '@SUM(A1:A9)',
  '\t=1+1',
  "'=1+1",
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</td></tr></table><a href="javascript:alert(1)">',
  '"><b>đậm</b>',
  '&lt;b&gt; &amp;',
  '\r\nBcc: la@example.vn',
  '\nTo: la@example.vn\n\nThư giả',
  '\u2028Subject: x',
  '{cell} %0A %s $& $1',
  '__proto__',
  'ĐK-0001',
  '\u202Etxt.exe',
  '“trích” \\',
  '00123',
  '5/1/2027',
  'TRUE',
]
const bits = fc.array(fc.oneof(fc.constantFrom(...BITS), fc.string({ unit: 'grapheme', maxLength: 12 })), {
  minLength: 1,
  maxLength: 4,
})
/** Long enough to be a topic; what does harm stands anywhere in it, mostly first. */
const hostile = fc
  .tuple(bits, fc.boolean())
  .map(([some, first]) =>
    first
      ? `${some.join(' ')} nâng cao chất lượng sinh hoạt`
      : `Nâng cao chất lượng sinh hoạt ${some.join(' ')}`,
  )

const ALL_DOORS = ['buildYearlyPlan', 'showBoard', 'countCategories', 'remindOverdueCells', 'reportOverdue']

/** The form is sent, and everything that is made of it is made. */
function wholePath(answers: Readonly<Record<string, string>>, from: Office = office): Office {
  const one = from.twin()
  send(one, slip(answers))
  one.press('checkRegistrations', ...ALL_DOORS)
  one.goTo('2027-04-14').press('updateAll', ...ALL_DOORS)
  return one
}

function expectHarmless({ model }: Office): void {
  for (const { name, values } of model.spreadsheet.tabs)
    for (const box of values.flat())
      if (typeof box === 'object' && 'formula' in box) throw new Error(`a formula in ${name}: ${box.formula}`)
  for (const { to, cc, bcc, subject, htmlBody = '' } of model.sent) {
    expect([...cc, ...bcc]).toEqual([])
    expect(to.filter((address) => !ADDRESSES.includes(address))).toEqual([])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(subject).not.toMatch(/[\u0000-\u001f\u007f\u0085\u2028\u2029]/)
    expect(htmlBody).not.toMatch(/<(?!\/?(div|p|br|b|i|em|strong|a|table|tr|td|th)\b)/)
    expect(htmlBody).not.toMatch(/<[^>]*(onerror|javascript:)/)
    expect(htmlBody).not.toMatch(/<b>đậm|<a href="(?!https:\/\/)/)
  }
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim()

describe('text that is made to do harm', () => {
  it('is text in every tab and letter, from the form to the summary of the committee', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, preparer, purpose) => {
        const one = wholePath({
          'Tên chuyên đề': title,
          'Người chuẩn bị': preparer,
          'Mục đích, nội dung chính': purpose,
        })
        expectHarmless(one)
        const [row, ...more] = registered(one, 'Tên chuyên đề', 'Chi bộ')
        expect(more).toEqual([])
        expect(row?.map((box) => folded(String(box)))).toEqual([folded(title), 'Chi bộ Một'])
        expect(one.model.sent.length).toBeGreaterThan(1)
      }),
      { numRuns: 25, seed: 20270105 },
    )
  }, 300_000)

  it('does no harm either where a year, a quarter, a day or a cell is asked for', () => {
    const field = fc.constantFrom('Năm', 'Quý', 'Thời gian dự kiến', 'Nhóm nội dung', 'Mã gửi')
    fc.assert(
      fc.property(field, hostile, (name, text) => {
        const one = office.copy().inSharedContext()
        for (const item of formOf(one, 'một quý').items)
          Object.assign(item, { choices: [...(item.choices ?? []), text] })
        const path = wholePath({ [name]: text }, one)
        expectHarmless(path)
        expect(registered(path, 'Trạng thái').flat()).not.toContain('')
      }),
      { numRuns: 15, seed: 20270106 },
    )
  }, 300_000)
})

describe('somebody who has not the code of the cell', () => {
  const MARK = 'Dấu riêng của người lạ'
  const settled = office.copy().inSharedContext()
  send(settled, slip())
  const standing = registered(settled, 'Mã đăng ký', 'Trạng thái', 'Tên chuyên đề')
  const codes = fc.oneof(
    fc.constantFrom(
      '',
      'M-Hai',
      'M-',
      'M-Một M-Hai',
      'M-Một;',
      '*',
      '.*',
      'M-Mot',
      '=M-Một',
      'undefined',
      '0',
    ),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  )
  const kinds = fc.constantFrom(
    '',
    'Đăng ký chuyên đề của quý',
    'Thay chuyên đề đã đăng ký',
    'Đăng ký thêm chuyên đề trong quý',
  )

  it('changes nothing of what stands, is told nothing, and puts no word of its own into a letter', () => {
    fc.assert(
      fc.property(codes, kinds, hostile, (code, kind, title) => {
        fc.pre(!['mmột', 'mmot'].includes(code.toLowerCase().replace(/[^\p{L}]/gu, '')) || code === 'M-Mot')
        const one = settled.twin()
        send(one, slip({ 'Mã gửi': code, 'Loại đăng ký': kind, 'Tên chuyên đề': `${MARK} ${title}` }))
        const [first, second] = registered(one, 'Mã đăng ký', 'Trạng thái', 'Tên chuyên đề')
        expect(first).toEqual(standing[0])
        expect(second?.[1]).toBe('Chờ xác nhận')
        one.press('buildYearlyPlan')
        expect(JSON.stringify(one.rows('Kế hoạch 2027'))).not.toContain(MARK)
        one.goTo('2027-04-14').press('remindOverdueCells', 'reportOverdue')
        expectHarmless(one)
        for (const { subject, body, htmlBody } of one.model.sent)
          expect(`${subject} ${body} ${htmlBody}`).not.toContain(MARK)
      }),
      { numRuns: 25, seed: 20270107 },
    )
  }, 300_000)
})
