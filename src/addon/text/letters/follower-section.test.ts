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

const FOLLOWED = ['Chi bộ Phòng 7', 'Chi bộ Phòng 8', 'Chi bộ Phòng 9', 'Chi bộ Phòng 15']

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
  const section = aSection({ ladder: 'follower', recipient: member, items, followed: FOLLOWED })

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
      { followed: ['Chi bộ Phòng 8', 'Chi bộ Phòng 9'] },
      {},
      '02 chi bộ đồng chí được phân công theo dõi còn việc quá hạn',
    ],
    [
      'one alone is late',
      { items: items.slice(0, 1), followed: ['Chi bộ Phòng 8'] },
      {},
      'chi bộ đồng chí được phân công theo dõi còn việc',
    ],
    [
      'two of them hold a meeting together',
      { items: [anItem({ partners: ['Chi bộ Phòng 9'] })] },
      {},
      'trong 04 chi bộ đồng chí được phân công theo dõi, có 02 chi bộ còn việc quá hạn',
    ],
    [
      'one holds it with a cell that somebody else follows',
      { items: [anItem({ partners: ['Chi bộ Phòng 1'] })] },
      {},
      'trong 04 chi bộ đồng chí được phân công theo dõi, có 01 chi bộ còn việc quá hạn',
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
