import { describe, expect, it } from 'vitest'
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

describe('one letter to one person with two tasks', () => {
  const name = 'Lê Văn Thí Điểm'
  const sections = [
    aSection({ recipient: aRecipient({ person: name }) }),
    aSection({
      ladder: 'follower',
      recipient: { ...member, name, person: name, office: 'Phó Bí thư Đảng ủy' },
      items: [anItem({ cell: 'Chi bộ Phòng 9' })],
      followed: ['Chi bộ Phòng 7', 'Chi bộ Phòng 8', 'Chi bộ Phòng 9'],
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
