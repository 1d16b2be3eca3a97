import { describe, expect, it } from 'vitest'
import { on } from '../../../../test/nouns'
import { aRecipient } from '../../../../test/reminders'
import type { ReceiptItem, ReceiptPlan } from '../../domain/receipt'
import { receiptLines } from './receipt-lines'

const item = (number: string, rest: Partial<ReceiptItem> = {}): ReceiptItem => ({
  kind: 'receipt',
  number,
  sentAt: { day: on('2026-11-16'), seconds: 0 },
  year: 2027,
  quarter: 1,
  registrationKind: '',
  title: '',
  category: '',
  preparer: '',
  planned: undefined,
  plannedText: '',
  status: 'valid',
  findings: [],
  kept: '',
  due: on('2026-12-15'),
  ...rest,
})
const plan: ReceiptPlan = {
  id: 'TN-261116-01',
  to: ['mot@example.vn', 'hai@example.vn'],
  cell: aRecipient({ name: 'Chi bộ Một' }),
  sendCode: 'K7M2',
  items: [item('ĐK-0002'), item('ĐK-0003', { kind: 'strangerNotice', year: 2028, quarter: 4 })],
  open: [],
}

describe('the lines of a receipt in the ledger', () => {
  it('are one for each registration, its number first', () => {
    const letter = {
      letter: 'TN-261116-01',
      recipient: 'Chi bộ Một',
      email: 'mot@example.vn, hai@example.vn',
      channel: 'email',
      cell: 'Chi bộ Một',
      tier: undefined,
      status: 'sending',
    }
    expect(receiptLines(plan, 'sending', 'Đã nhận đăng ký')).toMatchObject([
      { ...letter, kind: 'receipt', year: 2027, quarter: 1, detail: expect.stringMatching(/^ĐK-0002\n/) },
      {
        ...letter,
        kind: 'strangerNotice',
        year: 2028,
        quarter: 4,
        detail: expect.stringMatching(/^ĐK-0003/),
      },
    ])
  })

  it('name the subject of the letter once', () => {
    const details = receiptLines(plan, 'sent', 'Đã nhận đăng ký').map(({ detail }) => detail)
    expect(details.map((detail) => detail.includes('Đã nhận đăng ký'))).toEqual([true, false])
    expect(details.join()).not.toContain('K7M2')
  })
})
