import { describe, expect, it } from 'vitest'
import { judgeExample } from '../../../../test/judged-rows'
import { findingSentence } from '../../text/findings'
import { FINDING_WORDS } from './finding-words'
import type { Verdict } from './judge-registrations'
import { RULE_BOOK } from './rule-book'
import { RULES } from './rules'

const STATUS_OF = {
  error: 'toFix',
  doubt: 'toConfirm',
  approval: 'toApprove',
  replaced: 'replaced',
  note: 'valid',
} as const

const codes = ({ findings }: Verdict) => findings.map(({ code }) => code)

describe.each(RULES.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  it('leaves its good example alone, which nothing else is the matter with', () => {
    expect(judgeExample(RULE_BOOK[code].good)).toMatchObject({ status: 'valid', findings: [] })
  })

  it('finds its bad example, and nothing else there', () => {
    const verdict = judgeExample(RULE_BOOK[code].bad)
    expect(codes(verdict)).toEqual([code])
    expect(verdict.status).toBe(STATUS_OF[rule.severity])
  })

  it('says so as a clerk would: what is the matter, then what is asked for', () => {
    const [finding] = judgeExample(RULE_BOOK[code].bad).findings
    const sentence = finding === undefined ? '' : findingSentence(finding, FINDING_WORDS)
    expect(sentence).toMatch(/^\p{Lu}[^\n]+\.$/u)
    expect(sentence.toLowerCase()).not.toMatch(/(^|\s)(lỗi|sai|không hợp lệ|bắt buộc)(\s|\.|,)/)
    expect(RULE_BOOK[code].source).not.toBe('')
  })
})

describe('the list of rules', () => {
  it('has each code once', () => {
    expect(new Set(RULES.map(({ code }) => code)).size).toBe(RULES.length)
  })
})
