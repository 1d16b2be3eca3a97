import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { on } from '../../../../test/nouns'
import { aLetter, anItem, aRecipient, aSection, aSender } from '../../../../test/reminders'
import type { LetterItem, LetterSection } from '../../domain/reminder-letter'
import { subjectOf } from './subject'

const late = anItem()
const soon = anItem({ kind: 'prepare', quarter: 2, due: on('2027-04-15') })
const LONG = 'Chi bộ Viện kiểm sát nhân dân khu vực 1'
const own = (name: string, ...items: LetterItem[]): LetterSection =>
  aSection({ recipient: aRecipient({ name }), items })
const member = aRecipient({ role: 'member', name: 'Vũ Thị Minh Chứng', person: 'Vũ Thị Minh Chứng' })
const followed = (...items: LetterItem[]): LetterSection =>
  aSection({ ladder: 'follower', recipient: member, items })
const other = { cell: 'Chi bộ Phòng 9' }

it.each<[LetterSection[], string]>([
  [[own('Chi bộ Phòng 8', late)], 'Nhắc việc sinh hoạt chuyên đề - Chi bộ Phòng 8: 01 việc quá hạn'],
  [
    [own('Chi bộ Phòng 10', late, soon)],
    'Nhắc sinh hoạt chuyên đề - Chi bộ Phòng 10: 01 quá hạn, 01 sắp đến hạn',
  ],
  [[own('Phòng 8', soon)], 'Nhắc việc sinh hoạt chuyên đề - Chi bộ Phòng 8: 01 việc sắp đến hạn'],
  [
    [own('Chi bộ Phòng 8', late, soon)],
    'Nhắc sinh hoạt chuyên đề - Chi bộ Phòng 8: 01 việc quá hạn, 01 việc sắp đến hạn',
  ],
  [
    [own('Chi bộ Phòng 11 - Phòng 12', late, soon)],
    'Nhắc việc chuyên đề - Chi bộ Phòng 11 - Phòng 12: 01 quá hạn, 01 sắp đến hạn',
  ],
  [
    [own('Chi bộ Phòng 15 - Thanh tra tỉnh', late, soon)],
    'Nhắc việc chuyên đề - Chi bộ Phòng 15 - Thanh tra tỉnh: 02 việc',
  ],
  [[own(LONG, late, soon)], `Nhắc việc chuyên đề - ${LONG}: 02 việc`],
  [
    [own('Chi bộ Khoa X của trường rất nhiều chữ trong tên gọi', late, soon)],
    'Nhắc 02 việc chuyên đề - Chi bộ Khoa X của trường rất nhiều chữ trong tên gọi',
  ],
  [[followed(late)], 'Sinh hoạt chuyên đề quý I/2027: 01 chi bộ đồng chí theo dõi còn việc quá hạn'],
  [
    [followed(late, anItem({ ...other, quarter: 2 }))],
    'Sinh hoạt chuyên đề năm 2027: 02 chi bộ đồng chí theo dõi còn việc quá hạn',
  ],
  [
    [followed(late, anItem({ ...other, year: 2026 }))],
    'Sinh hoạt chuyên đề: 02 chi bộ đồng chí theo dõi còn việc quá hạn',
  ],
  [
    [aSection({ recipient: member, items: [anItem({ kind: 'comment' })] })],
    'Đề nghị gửi nhận xét 01 buổi sinh hoạt chuyên đề đồng chí được phân công dự',
  ],
  [
    [aSection({ ladder: 'standing', recipient: aRecipient({ role: 'standing' }) })],
    'Tổng hợp việc quá hạn về sinh hoạt chuyên đề, tính đến ngày 08/4/2027',
  ],
  [
    [own('Chi bộ Phòng 8', late), followed(late)],
    'Nhắc việc sinh hoạt chuyên đề - Chi bộ Phòng 8 và việc theo dõi: 02 việc',
  ],
  [[own(LONG, late), followed(late)], 'Nhắc việc sinh hoạt chuyên đề, tính đến ngày 08/4/2027: 02 việc'],
  [
    [aSection({ recipient: member, items: [anItem({ kind: 'comment' })] }), followed(late)],
    'Nhắc việc sinh hoạt chuyên đề, tính đến ngày 08/4/2027: 02 việc',
  ],
])('wording %#', (sections, subject) => {
  expect(subjectOf(aLetter(...sections), aSender())).toBe(subject)
})

it('is one line under 80 letters that begins with the matter, whatever the cell is called', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
      const subject = subjectOf(aLetter(own(name, late, soon)), aSender())
      expect([...subject].length).toBeLessThan(80)
      expect(subject).toMatch(/^Nhắc /)
      expect(subject).not.toMatch(/[\r\n\u2028\u2029]/)
    }),
  )
})
