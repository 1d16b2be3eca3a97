import { describe, expect, it } from 'vitest'
import { decline } from '../../src/local/apps-script'
import { CLERK } from './office'
import { committee, officeWith } from './small-committee'

const office = await officeWith(committee(), '2027-04-08')

describe('a letter to oneself', () => {
  it('goes to the person who presses and to nobody else, and enters no reminder', () => {
    const mine = office.copy()
    const { dialogs, mails, value } = mine.run('sendTestLetter')
    expect(dialogs[0]?.text).toContain(`Gửi một thư nhắc mẫu tới ${CLERK}`)
    expect(mails.map(({ to, cc, bcc }) => [to, cc, bcc])).toEqual([[[CLERK], [], []]])
    expect(mails[0]?.subject).toMatch(/^Thư thử: Nhắc .*sinh hoạt chuyên đề/)
    expect(value).toMatchObject({ status: 'done', counts: { lettersSent: 1 } })
    expect(mine.rows('Sổ đôn đốc')).toEqual([])
    expect(mine.table('Nhật ký thao tác', 'Việc').pop()).toMatchObject({ Việc: 'Gửi thư thử cho tôi…' })
  })

  it('goes to a colleague when a colleague presses', () => {
    const { mails } = office.copy().run('sendTestLetter', { user: 'dongnghiep@example.vn' })
    expect(mails.map(({ to }) => to)).toEqual([['dongnghiep@example.vn']])
  })

  it('does not go after a no, nor when the day’s letters are spent', () => {
    expect(office.copy().run('sendTestLetter', { answer: decline }).mails).toEqual([])
    const spent = office.copy()
    const to = Array.from({ length: 50 }, (_, at) => `n${at}@example.vn`)
    const letter = { from: CLERK, to, cc: [], bcc: [], subject: 'x', body: '', attachments: [] }
    spent.model.sent.push(...[1, 2].map((number) => ({ ...letter, number, at: spent.model.now })))
    expect(spent.run('sendTestLetter').value).toMatchObject({
      status: 'refused',
      message: expect.stringContaining('hạn mức thư trong ngày của tài khoản đã hết'),
    })
  })
})
