import { describe, expect, it } from 'vitest'
import { aSettings } from '../../../test/reminders'
import type { Ladder, ReminderKind } from './reminder'
import { audienceOf, tiersOf } from './reminder-ladder'

describe('tiers', () => {
  it.each<[ReminderKind, Ladder, number[]]>([
    ['register', 'own', [-7, -1, 3, 10]],
    ['registerAgain', 'own', [-7, -1, 3, 10]],
    ['prepare', 'own', [-7]],
    ['report', 'own', [3, 10]],
    ['comment', 'own', [3, 10]],
    ['register', 'follower', [7]],
    ['registerAgain', 'follower', [7]],
    ['report', 'follower', [7]],
    ['prepare', 'follower', []],
    ['comment', 'follower', []],
    ['register', 'standing', [14]],
    ['registerAgain', 'standing', [14]],
    ['report', 'standing', [14]],
    ['prepare', 'standing', []],
    ['comment', 'standing', []],
  ])('of %s on the ladder %s', (kind, ladder, days) => {
    expect(tiersOf(kind, ladder, aSettings())).toEqual(days)
  })

  it('on the due day itself stands once', () => {
    const settings = aSettings({ tiersBefore: [2, 0], tiersAfter: [0, 5], prepareBeforeDays: 0 })
    expect(tiersOf('register', 'own', settings)).toEqual([-2, 0, 5])
    expect(tiersOf('prepare', 'own', settings)).toEqual([0])
  })
})

it.each<[ReminderKind, Ladder, string]>([
  ['register', 'own', 'cells'],
  ['prepare', 'own', 'cells'],
  ['report', 'own', 'cells'],
  ['comment', 'own', 'members'],
  ['report', 'follower', 'members'],
  ['report', 'standing', 'standing'],
])('%s on the ladder %s goes to %s', (kind, ladder, audience) => {
  expect(audienceOf(kind, ladder)).toBe(audience)
})
