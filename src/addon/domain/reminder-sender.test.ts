import { describe, expect, it } from 'vitest'
import { on } from '../../../test/nouns'
import { aPlan, aSettings, NO_FORMS } from '../../../test/reminders'
import { senderOf } from './reminder-sender'
import type { PlanHead } from './yearly-plan'

const today = on('2027-04-08')

describe('the plans that letters refer to', () => {
  const issuedOn = on('2027-01-08')
  it.each<[Partial<PlanHead>, boolean]>([
    [{ status: 'issued', number: '12-KH/ĐU', issuedOn }, true],
    [{ status: 'closed', number: '12-KH/ĐU', issuedOn }, true],
    [{ status: 'draft', number: '12-KH/ĐU', issuedOn }, false],
    [{ status: 'issued', number: '', issuedOn }, false],
  ])('%j: %s', (head, named) => {
    const { plans } = senderOf(aSettings(), new Map([[2027, aPlan([], head)]]), today, NO_FORMS)
    expect(plans).toEqual(named ? [{ year: 2027, number: '12-KH/ĐU', issuedOn }] : [])
  })
})

it.each([
  [7, 14, '2027-04-15'],
  [7, 9, '2027-04-12'],
  [7, 7, undefined],
  [14, 7, undefined],
])(
  'told after %i days, members are asked to see to it before the %i days are over: %s',
  (member, standing, day) => {
    const settings = aSettings({ tellMemberAfterDays: member, tellStandingCommitteeAfterDays: standing })
    expect(senderOf(settings, new Map(), today, NO_FORMS).nextReportOn).toBe(
      day === undefined ? undefined : on(day),
    )
  },
)
