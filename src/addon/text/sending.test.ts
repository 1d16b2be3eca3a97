import { describe, expect, it } from 'vitest'
import { aLetter, aRecipient, aReminderDecision, aSection } from '../../../test/reminders'
import type { ReminderDecision } from '../domain/reminder-decision'
import type { Sending } from '../domain/sending'
import { sendingScreen, sentScreen } from './sending'

const sending: Sending = { id: 'a', total: 12, sent: 3, inDoubt: 0, to: 'Chi bộ Phòng 8' }
const letter = aLetter(aSection({ recipient: aRecipient({ name: 'Chi bộ Phòng 9' }) }))
const decision = (rest: Partial<ReminderDecision> = {}) => aReminderDecision({ letters: [letter], ...rest })

describe('how a sending gets on', () => {
  it('says how many went, and to whom the next one goes; it can be stopped', () => {
    expect(sendingScreen(sending, 'going').running).toEqual({
      key: 'a',
      done: 3,
      of: 12,
      words: 'Đã gửi 03 trong 12 thư. Đang gửi: Chi bộ Phòng 8.',
      stop: { act: 'stop', label: 'Dừng gửi' },
    })
  })

  it('counts letters in doubt as dealt with, and names them', () => {
    const { running } = sendingScreen({ ...sending, inDoubt: 1 }, 'going')
    expect([running?.done, running?.words]).toEqual([
      4,
      'Đã gửi 03 trong 12 thư, 01 thư chưa rõ đã gửi. Đang gửi: Chi bộ Phòng 8.',
    ])
  })

  it('cannot be stopped twice', () => {
    const { running } = sendingScreen(sending, 'stopping')
    expect([running?.stop, running?.words]).toEqual([undefined, 'Đã gửi 03 trong 12 thư. Đang dừng…'])
  })

  it('says that nothing is lost where it was cut off', () => {
    const { running, lead, empty } = sendingScreen(sending, 'silent')
    expect([running, empty]).toEqual([undefined, 'Đã gửi 03 trong 12 thư.'])
    expect(lead).toContain('Không có thư nào bị mất')
  })
})

describe('what came of a sending', () => {
  const all = { sent: 2, inDoubt: 0, unsent: 0, stoppedBy: undefined }
  const told = (rest: Partial<ReminderDecision>, outcome: Parameters<typeof sentScreen>[1]) =>
    sentScreen(decision(rest), outcome).cards.map(({ tone, heading, lines }) => [tone, heading, ...lines])

  it('is one card where all went', () => {
    expect(sentScreen(decision(), all).lead).toBe('Đã gửi xong.')
    expect(told({}, all)).toEqual([['good', 'Đã gửi 02 thư', 'Ngày 08/4/2027, ghi ở Sổ đôn đốc.']])
  })

  it.each([
    ['person', 'Vì đã bấm “Dừng gửi”. Các thư này để lần sau, không mất thư nào.'],
    ['time', 'Vì sắp hết thời gian của một lần chạy. Các thư này để lần sau, không mất thư nào.'],
    ['failures', 'Vì dịch vụ thư đang trục trặc. Các thư này để lần sau, không mất thư nào.'],
  ] as const)('says why letters were not begun: %s', (stoppedBy, why) => {
    const outcome = { sent: 0, inDoubt: 0, unsent: 3, stoppedBy }
    expect(sentScreen(decision(), outcome).lead).toBe('Đã dừng, còn 03 thư chưa gửi.')
    expect(told({}, outcome)).toEqual([['doubtful', '03 thư chưa gửi', why]])
  })

  it('says who is in doubt, to be told, refused or waits, and where to go on', () => {
    const rest = { toTell: [letter], refused: [letter], waitingForGap: ['A'], abandonedLetters: 1 }
    expect(told(rest, { ...all, sent: 0, inDoubt: 1 })).toEqual([
      [
        'bad',
        '02 thư chưa rõ đã gửi',
        'Đề nghị hỏi lại nơi nhận, rồi quyết định ở mục “Thư chưa rõ đã gửi”.',
      ],
      [
        'doubtful',
        '01 nơi cần nhắn Zalo, gọi điện hoặc gửi giấy',
        'Nội dung ở mục “Nội dung nhắn Zalo, gọi điện”.',
      ],
      ['bad', '01 nơi không gửi được', 'Địa chỉ email không đúng. Đề nghị sửa cột Email.', 'Chi bộ Phòng 9'],
      ['plain', 'Thư chờ lần sau', '01 thư chờ ngày sau vì nơi nhận vừa có thư.'],
    ])
  })
})
