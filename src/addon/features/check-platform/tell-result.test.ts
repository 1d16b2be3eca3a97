import { describe, expect, it } from 'vitest'
import { on } from '../../../../test/nouns'
import { answerOf, asJson } from './tell-result'

const checks = [
  { id: 'text.formula', observed: '=1+1', ms: 12 },
  { id: 'lock.twice', observed: 'yes', ms: 3, expected: 'yes', ok: true },
]

describe('the answer of a platform check', () => {
  const answer = answerOf('0.1.0 abc123', { day: on('2027-01-05'), seconds: 3600 }, checks)

  it('says which program saw what, and when', () => {
    expect(JSON.parse(asJson(answer))).toEqual({
      product: 'so-chuyen-de',
      build: '0.1.0 abc123',
      on: '2027-01-05',
      checks,
    })
  })

  it('has a line for each check', () => {
    expect(asJson(answer).split('\n')).toHaveLength(2 + checks.length)
  })
})
