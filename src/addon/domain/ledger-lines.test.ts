import { describe, expect, it } from 'vitest'
import { aLetter, anItem, aRecipient, aSection } from '../../../test/reminders'
import { linesOf } from './ledger-lines'
import type { LetterPlan } from './reminder-letter'

const plain = (): string => ''
const emailOf = (plan: Partial<LetterPlan>) =>
  linesOf(
    { ...aLetter(aSection({ recipient: aRecipient({ emails: ['a@example.vn', 'sai@'] }) })), ...plan },
    'sent',
    plain,
  )[0]?.email

describe('the address of a line is', () => {
  it.each<[string, Partial<LetterPlan>, string]>([
    ['all that a letter went to', { to: ['a@example.vn', 'b@example.vn'] }, 'a@example.vn, b@example.vn'],
    ['all that are listed, if none can be written to', { to: [] }, 'a@example.vn, sai@'],
    ['blank, if it is told otherwise', { to: [], channel: 'zalo' }, ''],
  ])('%s', (_what, plan, email) => {
    expect(emailOf(plan)).toBe(email)
  })
})

it('each new item has a line, and each lower tier; what merely is open has none', () => {
  const items = [
    anItem({ tier: 10, merged: [-1, 3] }),
    anItem({ tier: undefined }),
    anItem({ kind: 'register', tier: 3 }),
  ]
  const lines = linesOf(aLetter(aSection({ items })), 'sending', plain)
  expect(lines.map(({ kind, tier, status }) => `${kind} ${tier?.days} ${status}`)).toEqual([
    'report 10 sending',
    'report -1 merged',
    'report 3 merged',
    'register 3 sending',
  ])
})

describe('the detail of a line', () => {
  it.each([
    ['ĐK-0021', 'lời', 'ĐK-0021\nlời'],
    ['ĐK-0021', '', 'ĐK-0021'],
    ['', 'lời', 'lời'],
    ['', '', ''],
  ])('of %j and %j is %j', (number, words, detail) => {
    const [line] = linesOf(aLetter(aSection({ items: [anItem({ number })] })), 'sent', () => words)
    expect(line?.detail).toBe(detail)
  })
})
