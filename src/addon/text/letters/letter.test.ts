import { describe, expect, it } from 'vitest'
import { on } from '../../../../test/nouns'
import { aLetter, anItem, aRecipient, aSection, aSender } from '../../../../test/reminders'
import { letterOf } from './letter'

const member = aRecipient({
  key: 'm',
  role: 'member',
  name: 'Vũ Thị Minh Chứng',
  person: 'Vũ Thị Minh Chứng',
  office: 'Đảng ủy viên',
  emails: ['minh.chung@example.vn'],
})
const standing = aRecipient({ key: 's', role: 'standing', name: 'Ban Thường vụ Đảng ủy', person: '' })

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

describe('the letter to a member', () => {
  const items = [
    anItem({ reminded: { times: 2, last: on('2027-03-30'), channel: 'email' } }),
    anItem({
      kind: 'registerAgain',
      cell: 'Chi bộ Phòng 9',
      quarter: 2,
      title: '',
      number: '',
      due: on('2027-04-01'),
      reminded: { times: 1, last: on('2027-04-04'), channel: 'telephone' },
    }),
  ]
  const section = aSection({ ladder: 'follower', recipient: member, items, followed: 4 })

  it('tells of the cells that the member follows', () => {
    expect(
      letterOf(aLetter(section), aSender()).text,
    ).toBe(`Kính gửi: Đồng chí Vũ Thị Minh Chứng, Đảng ủy viên.

Văn phòng Đảng ủy kính báo cáo đồng chí: đến ngày 08/4/2027, trong 04 chi bộ đồng chí được phân công theo dõi, có 02 chi bộ còn việc quá hạn từ 07 ngày trở lên:

1. Chi bộ Phòng 8: chưa có báo cáo kết quả quý I/2027 (hạn 20/3/2027, quá hạn 19 ngày; đã nhắc 02 lần, gần nhất 30/3/2027)
2. Chi bộ Phòng 9: chưa đăng ký chuyên đề quý II/2027 (hạn 01/4/2027, quá hạn 07 ngày; đã nhắc 01 lần, qua điện thoại)

Kính đề nghị đồng chí quan tâm, chỉ đạo các chi bộ hoàn thành trước ngày 15/4/2027. Các việc sau đó vẫn chưa hoàn thành, Văn phòng sẽ tổng hợp báo cáo Ban Thường vụ Đảng ủy. Chưa có báo cáo không có nghĩa là chi bộ chưa sinh hoạt.

Nếu đã thực hiện hoặc có thay đổi, đề nghị đồng chí trả lời thư này hoặc gọi 0200 000 001 (đồng chí Ngô Thị Làm Mẫu), Văn phòng sẽ cập nhật giúp.

Trân trọng cảm ơn đồng chí.
VĂN PHÒNG ĐẢNG ỦY VIỆN KIỂM SÁT NHÂN DÂN TỈNH MINH HỌA
`)
  })

  it('has a table in HTML', () => {
    const { html } = letterOf(aLetter(section), aSender())
    expect(html).toContain(
      '<td>Chi bộ Phòng 8</td><td>Chưa có báo cáo kết quả quý I/2027</td><td>20/3/2027</td><td>19 ngày</td><td>02 lần, gần nhất 30/3/2027</td>',
    )
    expect(html).toContain('<th>Văn phòng đã nhắc</th>')
  })

  it.each<
    [string, Partial<Parameters<typeof aSection>[0] & object>, Partial<ReturnType<typeof aSender>>, string]
  >([
    [
      'all of them are late',
      { followed: 2 },
      {},
      '02 chi bộ đồng chí được phân công theo dõi còn việc quá hạn',
    ],
    [
      'one alone is late',
      { items: items.slice(0, 1), followed: 1 },
      {},
      'chi bộ đồng chí được phân công theo dõi còn việc',
    ],
    [
      'the standing committee hears as early',
      {},
      { nextReportOn: undefined },
      'chỉ đạo các chi bộ sớm hoàn thành.',
    ],
    ['nothing was told before', { items: [anItem()] }, {}, '(hạn 20/3/2027, quá hạn 19 ngày; chưa nhắc)'],
    [
      'more is left to the next letter',
      { omitted: 12 },
      {},
      'Ngoài ra còn 12 việc khác, Văn phòng Đảng ủy sẽ báo ở thư sau.',
    ],
    ['members hear at once', {}, { tellMemberAfterDays: 0 }, 'có 02 chi bộ còn việc quá hạn:'],
  ])('finds its words when %s', (_what, rest, sender, words) => {
    expect(letterOf(aLetter({ ...section, ...rest }), aSender(sender)).text).toContain(words)
  })

  it('does not speak of reports where none is missing', () => {
    const { text } = letterOf(aLetter({ ...section, items: items.slice(1) }), aSender())
    expect(text).not.toContain('không có nghĩa')
  })

  it('names the topics where two of one quarter are missing', () => {
    const two = [anItem(), anItem({ title: 'Chuyên đề thứ hai', number: 'ĐK-0030' })]
    const { text } = letterOf(aLetter({ ...section, items: two }), aSender())
    expect(text).toContain('chưa có báo cáo kết quả quý I/2027 (Chuyên đề thứ hai) (hạn')
  })

  it('asks for the comments that the member owes', () => {
    const comment = anItem({ kind: 'comment', heldOn: on('2027-03-18'), due: on('2027-03-23') })
    const { text } = letterOf(aLetter(aSection({ recipient: member, items: [comment] })), aSender())
    expect(
      text,
    ).toContain(`Đồng chí được phân công dự, chỉ đạo buổi sinh hoạt chuyên đề dưới đây. Văn phòng Đảng ủy kính đề nghị đồng chí gửi nhận xét, đánh giá:

Quá hạn 16 ngày: chưa có nhận xét buổi sinh hoạt chuyên đề quý I/2027 của Chi bộ Phòng 8
Chuyên đề: “Phòng ngừa vi phạm trong tạm giữ, tạm giam” (tổ chức ngày 18/3/2027, hạn gửi nhận xét 23/3/2027).
Đề nghị gửi nhận xét: ưu điểm, hạn chế, kiến nghị và điểm đề nghị.`)
  })
})

describe('the letter to the standing committee', () => {
  const quarter = { year: 2027, quarter: 1 as const, topics: 10, cells: 10, reportedCells: 8, isOver: true }
  const section = aSection({
    ladder: 'standing',
    recipient: standing,
    items: [anItem({ follower: 'Vũ Thị Minh Chứng' }), anItem({ cell: 'Chi bộ Phòng 3' })],
    quarters: [quarter],
  })

  it('tells how the quarter stands, and says nothing about what is not known', () => {
    expect(
      letterOf(aLetter(section), aSender({ today: on('2027-04-15') })).text,
    ).toBe(`Kính gửi: Ban Thường vụ Đảng ủy.

Văn phòng Đảng ủy kính báo cáo: đến ngày 15/4/2027, quý I/2027 có 10 chuyên đề của 10 chi bộ theo Kế hoạch số 12-KH/ĐU, ngày 08/01/2027: 08 chi bộ đã tổ chức và báo cáo kết quả, 02 chi bộ chưa có đủ báo cáo. Các chi bộ còn việc quá hạn từ 14 ngày trở lên như sau:

1. Chi bộ Phòng 8: chưa có báo cáo kết quả quý I/2027 (hạn 20/3/2027, quá hạn 26 ngày; Đ/c Vũ Thị Minh Chứng theo dõi; chưa nhắc)
2. Chi bộ Phòng 3: chưa có báo cáo kết quả quý I/2027 (hạn 20/3/2027, quá hạn 26 ngày; chưa phân công theo dõi; chưa nhắc)

Chưa có báo cáo không có nghĩa là chi bộ chưa sinh hoạt. Kính trình Ban Thường vụ Đảng ủy xem xét, cho ý kiến chỉ đạo.

Trân trọng.
VĂN PHÒNG ĐẢNG ỦY VIỆN KIỂM SÁT NHÂN DÂN TỈNH MINH HỌA
`)
  })

  it('counts nobody as late while the quarter lasts', () => {
    const { text } = letterOf(aLetter({ ...section, quarters: [{ ...quarter, isOver: false }] }), aSender())
    expect(text).toContain('08 chi bộ đã tổ chức và báo cáo kết quả. Các chi bộ còn việc')
  })

  it('does without a quarter that has no topic', () => {
    const { text } = letterOf(aLetter({ ...section, quarters: [{ ...quarter, topics: 0 }] }), aSender())
    expect(text).toContain('kính báo cáo: đến ngày 08/4/2027, các chi bộ còn việc quá hạn từ 14 ngày')
  })
})

describe('one letter to one person with two tasks', () => {
  const name = 'Lê Văn Thí Điểm'
  const sections = [
    aSection({ recipient: aRecipient({ person: name }) }),
    aSection({
      ladder: 'follower',
      recipient: { ...member, name, person: name, office: 'Phó Bí thư Đảng ủy' },
      items: [anItem({ cell: 'Chi bộ Phòng 9' })],
      followed: 3,
    }),
  ]
  const { text, subject } = letterOf(aLetter(...sections), aSender())

  it('names the person once, and has two headings', () => {
    expect(text.split('\n')[0]).toBe(`Kính gửi: Đồng chí ${name}, Phó Bí thư Đảng ủy, Bí thư Chi bộ Phòng 8.`)
    expect(text).toContain('\nI- Việc của Chi bộ Phòng 8\n')
    expect(text).toContain('\nII- Việc của các chi bộ đồng chí theo dõi\n')
    expect(subject).toBe('Nhắc việc sinh hoạt chuyên đề - Chi bộ Phòng 8 và việc theo dõi: 02 việc')
  })

  it('names both where two people share an address', () => {
    const [own, followed] = sections
    if (own === undefined || followed === undefined) throw new Error('two sections')
    const other = { ...own, recipient: aRecipient({ name: 'Phòng 9', person: 'Chu Thị Tạm Đặt' }) }
    const { text } = letterOf(aLetter(other, followed), aSender())
    expect(text.split('\n')[0]).toBe(
      `Kính gửi: Đồng chí ${name}, Phó Bí thư Đảng ủy; đồng chí Chu Thị Tạm Đặt, Bí thư Chi bộ Phòng 9.`,
    )
  })
})

describe('what people typed', () => {
  const nasty = '<script>alert("x")</script> & \'y\'\r\nBcc: la@example.vn'
  const letter = letterOf(
    aLetter(
      aSection({
        recipient: aRecipient({ name: `Chi bộ ${nasty}`, person: nasty }),
        items: [anItem({ title: nasty, cell: nasty, partners: [nasty] })],
      }),
      aSection({
        ladder: 'follower',
        recipient: { ...member, name: nasty },
        items: [anItem({ cell: nasty })],
      }),
    ),
    aSender({ officeName: nasty, committeeName: nasty, person: nasty, telephone: nasty }),
  )

  it('is never markup', () => {
    expect(letter.html).not.toMatch(/<script|"x"|'y'/)
    expect(letter.html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;')
  })

  it('never breaks the subject or the sender’s name', () => {
    expect(letter.subject).not.toMatch(/[\r\n]/)
    expect(letter.senderName).not.toMatch(/[\r\n]/)
  })

  it('is cut where it is endless', () => {
    const { text, html } = letterOf(
      aLetter(aSection({ items: [anItem({ title: 'chữ '.repeat(3_000) })] })),
      aSender(),
    )
    expect(text.length).toBeLessThan(2_000)
    expect(html.length).toBeLessThan(3_000)
    expect(text).toContain('…”')
  })
})
