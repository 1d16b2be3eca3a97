import { describe, expect, it } from 'vitest'
import { on } from '../../../../test/nouns'
import { aLetter, anItem, aRecipient, aSection, aSender } from '../../../../test/reminders'
import type { LetterItem } from '../../domain/reminder-letter'
import { messageOf } from './message'

const secretary = aRecipient({ name: 'Chi bộ Phòng 9', person: 'Chu Thị Tạm Đặt', channel: 'zalo' })
const member = aRecipient({
  role: 'member',
  name: 'Vũ Thị Minh Chứng',
  person: 'Vũ Thị Minh Chứng',
  channel: 'telephone',
})
const said = (...items: LetterItem[]): string =>
  messageOf(aLetter(aSection({ recipient: secretary, items })), aSender())

const FORMS = { yearly: 'https://forms.example/y?c={code}', quarter: '' }

describe('a message', () => {
  it('to a secretary is one polite piece', () => {
    expect(said(anItem())).toBe(
      'Kính gửi đ/c Chu Thị Tạm Đặt, Bí thư Chi bộ Phòng 9. Văn phòng Đảng ủy xin nhắc: Chi bộ chưa gửi kết quả sinh hoạt chuyên đề quý I/2027 (hạn 20/3/2027). Đề nghị đ/c trả lời tin này hoặc gọi 0200 000 001. Nếu đã thực hiện, đ/c bỏ qua tin này. Trân trọng cảm ơn đ/c.',
    )
  })

  it.each<[Partial<LetterItem>, string]>([
    [{ due: on('2027-04-10') }, 'Chi bộ cần gửi kết quả sinh hoạt chuyên đề quý I/2027 (hạn 10/4/2027).'],
    [{ kind: 'register' }, 'Chi bộ chưa đăng ký chuyên đề quý I/2027 (hạn 20/3/2027).'],
    [{ kind: 'register', due: on('2027-04-10') }, 'Chi bộ cần đăng ký chuyên đề quý I/2027 (hạn 10/4/2027).'],
    [{ kind: 'registerAgain' }, 'Chi bộ chưa đăng ký chuyên đề quý I/2027 (quý bắt đầu từ 20/3/2027).'],
    [
      { kind: 'register', done: 1, needed: 2 },
      'Chi bộ mới đăng ký 01 trong 02 chuyên đề quý I/2027 (hạn 20/3/2027).',
    ],
    [
      { kind: 'prepare' },
      'Chi bộ sắp sinh hoạt chuyên đề quý I/2027 (dự kiến ngày 18/3/2027), cần thông qua dự thảo, gửi tài liệu, báo giờ và địa điểm.',
    ],
  ])('wording %#', (item, words) => {
    expect(said(anItem(item))).toContain(words)
  })

  it('names ten matters and counts the rest', () => {
    const many = Array.from({ length: 13 }, (_, place) => anItem({ title: `Chuyên đề ${place}` }))
    expect(said(...many)).toContain('; và 03 việc khác.')
    expect(said(...many.slice(0, 10))).not.toContain('việc khác')
  })

  it('to a cell without a secretary speaks to its committee, and without a number asks for an answer', () => {
    const section = aSection({ recipient: { ...secretary, person: '' } })
    expect(messageOf(aLetter(section), aSender({ telephone: '' }))).toMatch(
      /^Kính gửi Chi ủy Chi bộ Phòng 9\. .* Đề nghị Chi ủy trả lời tin này\. Nếu đã thực hiện, Chi ủy bỏ qua tin này\. Trân trọng cảm ơn Chi ủy\.$/,
    )
  })

  it('to a member tells of the cells followed and of comments', () => {
    const comment = aSection({ recipient: member, items: [anItem({ kind: 'comment' })] })
    const followed = aSection({ ladder: 'follower', recipient: member })
    expect(messageOf(aLetter(comment, followed), aSender())).toContain(
      'Kính gửi đ/c Vũ Thị Minh Chứng, Đảng ủy viên. Văn phòng Đảng ủy xin nhắc: đ/c chưa gửi nhận xét buổi sinh hoạt chuyên đề quý I/2027 của Chi bộ Phòng 8 (hạn 20/3/2027). Văn phòng Đảng ủy xin nhắc: chi bộ đ/c theo dõi còn việc quá hạn: Chi bộ Phòng 8 (chưa có báo cáo kết quả quý I/2027, hạn 20/3/2027).',
    )
  })

  describe('about registrations, where there are forms', () => {
    const items = [1, 2].map((quarter) =>
      anItem({ kind: 'register', quarter: quarter as 1 | 2, due: on('2027-04-15'), sendCode: 'K7' }),
    )
    const toldBy = (channel: 'zalo' | 'paper', ladder: 'own' | 'follower' = 'own') =>
      messageOf({ ...aLetter(aSection({ ladder, items })), channel }, aSender({ forms: FORMS }))

    it('ends with their link, which nothing follows at once', () => {
      expect(toldBy('zalo')).toContain(
        ' Đăng ký quý I và quý II/2027 tại: https://forms.example/y?c=K7 (khoảng 05 phút). Đề nghị đ/c',
      )
    })

    it('has no link on paper, nor for who follows the cell', () => {
      expect(toldBy('paper')).not.toContain('https')
      expect(toldBy('zalo', 'follower')).not.toContain('https')
    })
  })
})
