import { describe, expect, it } from 'vitest'
import { findingsOr, type HealthFinding, toneOf } from './health'

const good: HealthFinding = { code: 'headersStand' }
const doubtful: HealthFinding = { code: 'scheduleLacking' }
const bad: HealthFinding = { code: 'workbookIsCopy' }

describe('a card of the health look', () => {
  it.each<[string, readonly HealthFinding[]]>([
    ['plain', []],
    ['good', [good]],
    ['doubtful', [good, doubtful, good]],
    ['bad', [bad]],
    ['bad', [doubtful, bad, good]],
  ])('is %s, as the worst of %j', (tone, findings) => {
    expect(toneOf(findings)).toBe(tone)
  })

  it('says what is wrong, or else that all is well', () => {
    expect(findingsOr([bad, doubtful], good)).toEqual([bad, doubtful])
    expect(findingsOr([], good)).toEqual([good])
  })
})
