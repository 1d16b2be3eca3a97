import { describe, expect, it } from 'vitest'
import { issuedPlan, registrationsTable, smallCommittee } from '../../../../test/registration-rows'
import { findingSentence } from '../../text/findings'
import { readRegistrations } from '../../workbook/tabs/registrations'
import { setDesk } from './desk'
import { findFormulaSigns } from './find-formula-signs'
import { FINDING_WORDS } from './finding-words'
import { judgeRegistrations, type Verdict } from './judge-registrations'
import type { Example } from './rule'
import { RULES } from './rules'

const STATUS_OF = {
  error: 'toFix',
  doubt: 'toConfirm',
  approval: 'toApprove',
  replaced: 'replaced',
  note: 'valid',
} as const

function judged({ row, before = [], after = [], issued }: Example): Verdict {
  const table = registrationsTable([...before, row, ...after])
  const committee = smallCommittee()
  const plans = issued === undefined ? new Map() : issuedPlan(issued)
  const verdicts = judgeRegistrations(
    readRegistrations(table, committee),
    setDesk(committee, plans, findFormulaSigns(table)),
  )
  const verdict = verdicts.find((each) => each.row.row === before.length + 2)
  if (verdict === undefined) throw new Error('the row was not judged')
  return verdict
}

const codes = ({ findings }: Verdict) => findings.map(({ code }) => code)

describe.each(RULES.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  it('leaves its good example alone, which nothing else is the matter with', () => {
    expect(judged(rule.good)).toMatchObject({ status: 'valid', findings: [] })
  })

  it('finds its bad example, and nothing else there', () => {
    const verdict = judged(rule.bad)
    expect(codes(verdict)).toEqual([code])
    expect(verdict.status).toBe(STATUS_OF[rule.severity])
  })

  it('says so as a clerk would: what is the matter, then what is asked for', () => {
    const [finding] = judged(rule.bad).findings
    const sentence = finding === undefined ? '' : findingSentence(finding, FINDING_WORDS)
    expect(sentence).toMatch(/^\p{Lu}[^\n]+\.$/u)
    expect(sentence.toLowerCase()).not.toMatch(/(^|\s)(lỗi|sai|không hợp lệ|bắt buộc)(\s|\.|,)/)
    expect(rule.source).not.toBe('')
  })
})

describe('the list of rules', () => {
  it('has each code once', () => {
    expect(new Set(RULES.map(({ code }) => code)).size).toBe(RULES.length)
  })
})
