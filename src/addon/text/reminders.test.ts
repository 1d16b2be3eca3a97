import { describe, expect, it } from 'vitest'
import { aLetter, anItem, aRecipient, aReminderDecision, aSection } from '../../../test/reminders'
import type { ReminderDecision } from '../domain/reminder-decision'
import { remindMessage, remindQuestion, reportMessage, reportQuestion } from './reminders'

const letter = aLetter(aSection({ items: [anItem(), anItem({ number: 'ĐK-0022' })] }))
const zalo = aLetter(aSection({ recipient: aRecipient({ name: 'Chi bộ Phòng 9', channel: 'zalo' }) }))
const decision = (rest: Partial<ReminderDecision> = {}) => aReminderDecision({ letters: [letter], ...rest })

describe('the preview', () => {
  it('says who, what, how many, and what the day still allows', () => {
    expect(remindQuestion(decision())).toEqual({
      title: 'Gửi thư nhắc việc sinh hoạt chuyên đề',
      text: [
        'Ngày 08/4/2027 có 01 thư cần gửi tới 01 địa chỉ:',
        '- Chi bộ Phòng 8 (phong8@example.vn): 02 việc',
        'Hạn mức thư trong ngày còn 96 địa chỉ.',
        'Muốn đọc từng thư trước khi gửi: chọn Không, rồi mở mục “Đọc từng thư nhắc rồi gửi”.',
      ].join('\n'),
      yes: 'gửi 01 thư',
      no: 'không gửi',
    })
    expect(reportQuestion(decision()).title).toBe('Báo cáo việc quá hạn lên cấp ủy')
  })

  it('names fifteen recipients and counts the rest', () => {
    const { text } = remindQuestion(decision({ letters: Array.from({ length: 17 }, () => letter) }))
    expect(text.split('\n').filter((line) => line.startsWith('- Chi bộ'))).toHaveLength(15)
    expect(text).toContain('\n- và 02 thư khác.\n')
  })

  it.each([
    [{ kind: 'weekend' } as const, 'Hôm nay là ngày nghỉ cuối tuần;'],
    [{ kind: 'inLieu' } as const, 'Hôm nay là ngày nghỉ ghi ở Cài đặt;'],
    [{ kind: 'holiday', name: 'Giỗ Tổ Hùng Vương' } as const, 'Hôm nay là ngày nghỉ (Giỗ Tổ Hùng Vương);'],
  ])('says on a day off that it is one: %j', (dayOff, words) => {
    const [first] = remindQuestion(decision({ dayOff })).text.split('\n')
    expect(first).toBe(`${words} lịch chạy tự động để đến ngày làm việc tiếp theo mới gửi.`)
  })

  it('names the rows of members whom nobody can tell apart', () => {
    const recipient = aRecipient({
      role: 'member',
      name: 'Lê Văn Mẫu',
      channel: 'telephone',
      namesakes: [3, 7],
    })
    const toTell = [aLetter(aSection({ recipient }))]
    const words =
      'Trang tính Đảng ủy viên có 02 dòng cùng tên “Lê Văn Mẫu” (dòng 3, 7), chưa rõ là đồng chí nào nên không gửi thư. Đề nghị ghi thêm để phân biệt, ví dụ “Lê Văn Mẫu (Phòng 1)”, ở đó và ở nơi phân công.'
    expect(remindQuestion(decision({ toTell })).text).toContain(words)
    expect(remindMessage(decision({ letters: [], toTell }))).toContain(words)
  })

  it('says who is told otherwise, cannot be written to, or waits', () => {
    const { text } = remindQuestion(
      decision({ toTell: [zalo], refused: [letter], waitingForGap: ['A', 'B'], waitingForQuota: ['C'] }),
    )
    expect(text.split('\n').slice(-5, -1)).toEqual([
      'Cần nhắn Zalo, gọi điện hoặc gửi giấy cho 01 nơi (Chi bộ Phòng 9): nội dung sẽ ghi ở Sổ đôn đốc.',
      'Không gửi được cho 01 nơi (Chi bộ Phòng 8) vì địa chỉ email không đúng. Đề nghị sửa cột Email.',
      '02 thư chờ ngày sau vì nơi nhận vừa có thư.',
      '01 thư chờ lần chạy sau vì vượt hạn mức thư của một lần chạy hoặc trong ngày.',
    ])
  })
})

describe('what was done', () => {
  const nothing = decision({ letters: [], quota: undefined })

  it.each<[string, string, string]>([
    [
      'sent',
      remindMessage(decision(), { sent: 2, inDoubt: 0, unsent: 0, stoppedBy: undefined }),
      'Đã gửi 02 thư.',
    ],
    ['nothing to send', remindMessage(nothing), 'Hôm nay không có thư nào cần gửi (ngày 08/4/2027).'],
    [
      'nothing to report',
      reportMessage(nothing),
      'Hôm nay không có việc quá hạn nào mới cần báo cáo (ngày 08/4/2027).',
    ],
    [
      'in doubt, now and before',
      remindMessage(decision({ abandonedLetters: 1 }), {
        sent: 0,
        inDoubt: 1,
        unsent: 0,
        stoppedBy: undefined,
      }),
      'Chưa gửi được thư nào. 02 thư chưa rõ đã gửi hay chưa: đề nghị hỏi lại nơi nhận, rồi quyết định ở mục “Thư chưa rõ đã gửi”.',
    ],
    [
      'mail is down',
      remindMessage(decision(), { sent: 1, inDoubt: 0, unsent: 4, stoppedBy: 'failures' }),
      'Đã gửi 01 thư. 04 thư chờ lần chạy sau vì dịch vụ thư đang trục trặc.',
    ],
    [
      'time is nearly over',
      remindMessage(decision(), { sent: 1, inDoubt: 0, unsent: 4, stoppedBy: 'time' }),
      'Đã gửi 01 thư. 04 thư chờ lần chạy sau vì sắp hết thời gian của một lần chạy.',
    ],
    [
      'a person stopped it',
      remindMessage(decision(), { sent: 1, inDoubt: 0, unsent: 4, stoppedBy: 'person' }),
      'Đã gửi 01 thư. 04 thư chờ lần chạy sau vì đã bấm “Dừng gửi”.',
    ],
    [
      'nothing but what waits',
      remindMessage({ ...nothing, waitingForQuota: ['A', 'B'] }),
      'Hôm nay chưa gửi thư nào (ngày 08/4/2027). 02 thư chờ lần chạy sau vì vượt hạn mức thư của một lần chạy hoặc trong ngày.',
    ],
    [
      'a report that waits',
      reportMessage({ ...nothing, waitingForGap: ['A'] }),
      'Hôm nay chưa gửi thư nào (ngày 08/4/2027). 01 thư chờ ngày sau vì nơi nhận vừa có thư.',
    ],
    [
      'told otherwise, refused, waiting',
      remindMessage({
        ...nothing,
        toTell: [zalo],
        refused: [letter],
        waitingForGap: ['A'],
        waitingForQuota: ['B'],
      }),
      'Hôm nay chưa gửi thư nào (ngày 08/4/2027). 01 nơi cần nhắn Zalo, gọi điện hoặc gửi giấy: nội dung ở mục “Nội dung nhắn Zalo, gọi điện”. 01 nơi không gửi được vì địa chỉ email không đúng: Chi bộ Phòng 8. 01 thư chờ ngày sau vì nơi nhận vừa có thư. 01 thư chờ lần chạy sau vì vượt hạn mức thư của một lần chạy hoặc trong ngày.',
    ],
  ])('%s', (_what, message, words) => {
    expect(message).toBe(words)
  })
})
