import { describe, expect, it } from 'vitest'
import { on } from '../../../../test/nouns'
import { aLetter, anItem, aRecipient, aSection, aSender } from '../../../../test/reminders'
import { letterOf } from './letter'

const coming = anItem({
  kind: 'prepare',
  quarter: 2,
  number: 'ĐK-0022',
  title: 'Thực hiện “Dân vận khéo” trong công tác kiểm sát',
  planned: { kind: 'day', day: on('2027-04-15') },
  due: on('2027-04-15'),
  attending: ['Vũ Thị Minh Chứng'],
})

describe('the letter to a secretary', () => {
  const letter = letterOf(aLetter(aSection({ items: [anItem(), coming] })), aSender())

  it('reads as a clerk would write it', () => {
    expect(letter.text).toBe(`Kính gửi: Đồng chí Hồ Văn Giả Định, Bí thư Chi bộ Phòng 8.

Thực hiện Kế hoạch số 12-KH/ĐU, ngày 08/01/2027 của Đảng ủy về tổ chức sinh hoạt chuyên đề năm 2027, Văn phòng Đảng ủy trân trọng thông báo, đến ngày 08/4/2027 Chi bộ còn các việc sau:

1. Quá hạn 19 ngày: chưa có báo cáo kết quả sinh hoạt chuyên đề quý I/2027
Chuyên đề: “Phòng ngừa vi phạm trong tạm giữ, tạm giam” (dự kiến ngày 18/3/2027, hạn báo cáo 20/3/2027).
Nếu đã sinh hoạt, đề nghị gửi báo cáo: ngày tổ chức, số đảng viên có mặt, kết quả.

2. Còn 07 ngày: sinh hoạt chuyên đề quý II/2027, dự kiến ngày 15/4/2027
Chuyên đề: Thực hiện “Dân vận khéo” trong công tác kiểm sát.
Đề nghị chi ủy thông qua dự thảo, gửi tài liệu cho đảng viên trước ít nhất 01 ngày và báo giờ, địa điểm để đồng chí Vũ Thị Minh Chứng, Đảng ủy viên, đến dự.

Kính đề nghị đồng chí quan tâm, chỉ đạo thực hiện.

Nếu Chi bộ đã hoàn thành hoặc có thay đổi, đề nghị đồng chí trả lời thư này hoặc gọi 0200 000 001 (đồng chí Ngô Thị Làm Mẫu), Văn phòng sẽ cập nhật giúp.

Trân trọng cảm ơn đồng chí.
VĂN PHÒNG ĐẢNG ỦY VIỆN KIỂM SÁT NHÂN DÂN TỈNH MINH HỌA
`)
  })

  it('says the same in HTML, with the title in italics that has quotation marks of its own', () => {
    expect(letter.html).toContain('<b>1. Quá hạn 19 ngày: chưa có báo cáo kết quả')
    expect(letter.html).toContain('“Phòng ngừa vi phạm trong tạm giữ, tạm giam” (dự kiến')
    expect(letter.html).toContain('Chuyên đề: <i>Thực hiện “Dân vận khéo” trong công tác kiểm sát</i>.')
  })

  it('is from the office', () => {
    expect(letter.senderName).toBe('Văn phòng Đảng ủy')
  })

  it('names the year where no plan is issued, and numbers nothing that is alone', () => {
    const { text } = letterOf(aLetter(aSection()), aSender({ plans: [] }))
    expect(text).toContain(
      'Về việc tổ chức sinh hoạt chuyên đề năm 2027, Văn phòng Đảng ủy trân trọng thông báo, đến ngày 08/4/2027 Chi bộ còn việc sau:\n\nQuá hạn 19 ngày',
    )
  })

  it('names both years, and no plan, where it speaks of two', () => {
    const { text } = letterOf(aLetter(aSection({ items: [anItem({ year: 2026 }), coming] })), aSender())
    expect(text).toContain('Về việc tổ chức sinh hoạt chuyên đề năm 2026, năm 2027, Văn phòng')
  })

  it('speaks to the cell’s committee while no secretary is named', () => {
    const { text } = letterOf(aLetter(aSection({ recipient: aRecipient({ person: '' }) })), aSender())
    expect(text).toContain('Kính gửi: Chi ủy Chi bộ Phòng 8.')
    expect(text).toContain('Kính đề nghị Chi ủy quan tâm')
    expect(text).toContain('đề nghị Chi ủy trả lời thư này')
    expect(text).toContain('Trân trọng cảm ơn Chi ủy.')
  })

  it.each([
    ['no number', { telephone: '' }, 'đề nghị đồng chí trả lời thư này, Văn phòng sẽ cập nhật giúp.'],
    ['no person', { person: '' }, 'trả lời thư này hoặc gọi 0200 000 001, Văn phòng'],
  ])('leaves no gap where the office told %s', (_what, missing, sentence) => {
    const { text } = letterOf(aLetter(aSection()), aSender(missing))
    expect(text).toContain(sentence)
    expect(text).not.toMatch(/\(\)|\(đồng chí \)|gọi ,/)
  })
})

describe('the letter to a cell that is to register, where there are forms', () => {
  const template = (form: string) => `https://forms.example/${form}?a={cell}&b={quarter}&c={code}`
  const forms = { yearly: template('y'), quarter: template('q') }
  const item = (quarter: 2 | 3) =>
    anItem({ kind: 'register', quarter, due: on('2027-04-15'), sendCode: 'K7&"' })
  const CELL = 'a=Chi%20b%E1%BB%99%20Ph%C3%B2ng%208'

  it.each([
    [
      'one quarter',
      [item(2)],
      `tại đây, khoảng 03 phút: https://forms.example/q?${CELL}&b=Qu%C3%BD%20II&c=K7%26%22`,
    ],
    [
      'several',
      [item(2), item(3)],
      `của từng quý tại đây, khoảng 05 phút: https://forms.example/y?${CELL}&c=K7%26%22`,
    ],
  ])('for %s has the link once', (_, items, words) => {
    const { text } = letterOf(aLetter(aSection({ items })), aSender({ forms }))
    expect(text).toContain(`người chuẩn bị ${words}\n`)
    expect(text.match(/https:/g)).toHaveLength(1)
  })

  it('names the link in HTML by its cell', () => {
    const { html } = letterOf(aLetter(aSection({ items: [item(2)] })), aSender({ forms }))
    expect(html).toContain(
      `<a href="https://forms.example/q?${CELL.replace('&', '&amp;')}&amp;b=Qu%C3%BD%20II&amp;c=K7%26%22">phiếu đăng ký của Chi bộ Phòng 8</a>`,
    )
  })
})
