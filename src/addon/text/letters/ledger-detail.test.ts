import { describe, expect, it } from 'vitest'
import { aLetter, anItem, aRecipient, aSection, aSender } from '../../../../test/reminders'
import type { LedgerStatus } from '../../domain/ledger'
import { linesOf } from '../../domain/ledger-lines'
import type { LetterPlan, LetterSection } from '../../domain/reminder-letter'
import { detailsOf } from './ledger-detail'

const two: LetterSection = aSection({
  items: [
    anItem({ merged: [3] }),
    anItem({ kind: 'register', number: '', tier: -1 }),
    anItem({ tier: undefined }),
  ],
})
const details = (status: LedgerStatus, section = two, rest: Partial<LetterPlan> = {}): string[] => {
  const plan = { ...aLetter(section), ...rest }
  return linesOf(plan, status, detailsOf(plan, aSender())).map(({ detail }) => detail)
}

describe('the ledger says of', () => {
  it('a letter: the number first, its subject, and what shares it', () => {
    expect(details('sent')).toEqual([
      'ĐK-0021\nThư: Nhắc việc sinh hoạt chuyên đề - Chi bộ Phòng 8: 03 việc quá hạn.',
      'ĐK-0021\nGộp vào lần nhắc ở trên.',
      'Chung thư với dòng trên.',
    ])
  })

  it('a letter that some addresses could not get', () => {
    const recipient = aRecipient({ emails: ['phong8@example.vn', 'sai@'] })
    const [first] = details('sending', aSection({ recipient }))
    expect(first).toContain('. Không gửi tới: “sai@”.')
  })

  it('a letter to a mailbox that is listed twice', () => {
    const recipient = aRecipient({ emails: ['phong8@example.vn', 'Phong8@Example.vn'] })
    const [first] = details('sent', aSection({ recipient }))
    expect(first).not.toContain('Không gửi tới')
  })

  it('a message: the text to copy, once', () => {
    const [first = '', , last] = details('toTell', two, { channel: 'zalo', to: [] })
    expect(first).toMatch(/^ĐK-0021\nKính gửi đ\/c Hồ Văn Giả Định, Bí thư Chi bộ Phòng 8\. .*cảm ơn đ\/c\.$/)
    expect(last).toBe('Chung tin nhắn với dòng trên.')
  })

  it('a letter that cannot go: why', () => {
    const recipient = aRecipient({ emails: ['sai@', 'a\u2028b'] })
    expect(details('refused', aSection({ recipient }), { to: [] })).toEqual([
      'ĐK-0021\nĐịa chỉ không đúng: “sai@”, “a b”. Đề nghị sửa cột Email.',
    ])
  })
})
