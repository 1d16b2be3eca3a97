import { describe, expect, it } from 'vitest'
import { blankWorld, errorOf, MORNING, OFFICE, play, resultOf } from '../../../../test/play'

describe('letters', () => {
  it('leave as they were written', () => {
    const world = blankWorld()
    const { mails } = play(
      `MailApp.sendEmail({ to: 'a@example.vn, b@example.vn', cc: 'c@example.vn', subject: 'Nhắc việc', body: 'Kính gửi',
        htmlBody: '<p>Kính gửi</p>', name: 'Văn phòng Đảng ủy', replyTo: 'vp@example.vn',
        attachments: [Utilities.newBlob('BEGIN', 'text/calendar', 'lich.ics')] })`,
      world,
    )
    expect(mails).toEqual([
      {
        number: 1,
        at: expect.any(Number),
        from: OFFICE,
        fromName: 'Văn phòng Đảng ủy',
        to: ['a@example.vn', 'b@example.vn'],
        cc: ['c@example.vn'],
        bcc: [],
        replyTo: 'vp@example.vn',
        subject: 'Nhắc việc',
        body: 'Kính gửi',
        htmlBody: '<p>Kính gửi</p>',
        attachments: [{ name: 'lich.ics', contentType: 'text/calendar', bytes: expect.any(Uint8Array) }],
      },
    ])
    expect(world.model.sent).toEqual(mails)
  })

  it.each([
    [`'a@example.vn', 'Việc', 'Nội dung'`, undefined],
    [`'a@example.vn', 'Việc', 'Nội dung', { replyTo: 'r@example.vn' }`, 'r@example.vn'],
    [`'a@example.vn', 'r@example.vn', 'Việc', 'Nội dung'`, 'r@example.vn'],
  ])('can be written as sendEmail(%s)', (args, replyTo) => {
    const [mail] = play(`MailApp.sendEmail(${args})`).mails
    expect([mail?.to, mail?.subject, mail?.body, mail?.replyTo]).toEqual([
      ['a@example.vn'],
      'Việc',
      'Nội dung',
      replyTo,
    ])
  })

  it('count by recipient against a day of the account', () => {
    const world = blankWorld()
    const send = `MailApp.sendEmail({ to: 'a@example.vn', cc: 'b@example.vn', bcc: 'c@example.vn', subject: 'x', body: 'y' })`
    expect(resultOf(`${send}; return MailApp.getRemainingDailyQuota()`, world)).toBe(97)
    world.model.now = MORNING + 25 * 3_600_000
    expect(resultOf(`return MailApp.getRemainingDailyQuota()`, world)).toBe(100)
    world.model.account = 'workspace'
    expect(resultOf(`return MailApp.getRemainingDailyQuota()`, world)).toBe(1500)
  })

  it.each([
    [`{ to: '', subject: 'x', body: 'y' }`, 'Failed to send email: no recipient'],
    [`{ to: 'không phải địa chỉ', subject: 'x', body: 'y' }`, 'Invalid email: không phải địa chỉ'],
    [`{ to: 'a@example.vn', subject: 'x\\ny', body: 'y' }`, 'Invalid argument: subject'],
    [
      `{ to: Array.from({ length: 51 }, (_, i) => 'a' + i + '@example.vn').join(), subject: 'x', body: 'y' }`,
      'Limit Exceeded: Email Recipients Per Message.',
    ],
    [`{ to: 'a@example.vn', subject: 'x', body: 'y'.repeat(200001) }`, 'Limit Exceeded: Email Body Size.'],
  ])('sendEmail(%s) fails as at Google', (message, text) => {
    const world = blankWorld()
    expect(errorOf(`MailApp.sendEmail(${message})`, world)).toBe(`Exception: ${text}`)
    expect(world.model.sent).toEqual([])
  })

  it('stop when the day is used up', () => {
    const world = blankWorld()
    const lines = `for (let i = 0; i < 101; i++) MailApp.sendEmail('a@example.vn', 'x', 'y')`
    expect(errorOf(lines, world)).toBe('Exception: Service invoked too many times for one day: email.')
    expect(world.model.sent).toHaveLength(100)
  })
})
