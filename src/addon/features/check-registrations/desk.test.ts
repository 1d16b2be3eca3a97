import { describe, expect, it } from 'vitest'
import { aCategory, aCell } from '../../../../test/nouns'
import { issuedPlan, settingsWith, smallCommittee } from '../../../../test/registration-rows'
import { committeeOf } from '../../domain/committee'
import type { PlanStatus, StandingPlan } from '../../domain/yearly-plan'
import { setDesk } from './desk'

const nothing = new Map()
const desk = setDesk(smallCommittee(), nothing, nothing, [])

function planThatIs(status: PlanStatus): ReadonlyMap<number, StandingPlan> {
  const plan = issuedPlan(['ĐK-0001', 'đk 2']).get(2027)
  if (plan === undefined) throw new Error('no plan')
  return new Map([[2027, { ...plan, head: { ...plan.head, status } }]])
}

describe('the plans on the desk', () => {
  it.each<[PlanStatus, boolean]>([
    ['draft', false],
    ['issued', true],
    ['closed', true],
  ])('%s: changes wait: %s', (status, waits) => {
    const { issued } = setDesk(smallCommittee(), planThatIs(status), nothing, [])
    expect(issued.has(2027)).toBe(waits)
    if (waits) expect([...(issued.get(2027) ?? [])]).toEqual([1, 2])
  })
})

describe('the nearest cell', () => {
  it('is the same whenever it is asked for', () => {
    const asked = () => [desk.nearestCell('Chi bộ Thủy lơi'), desk.nearestCell('Chi bộ ở đâu đó xa lắm')]
    expect(asked()).toEqual(['Chi bộ Thủy lợi', undefined])
    expect(asked()).toEqual(['Chi bộ Thủy lợi', undefined])
  })
})

describe('another field by a keyword', () => {
  it.each([
    ['none', 'Kỹ năng hòa giải ở cơ sở', 'politicalTask', undefined],
    ['of another field', 'Đảng viên nêu gương', 'politicalTask', 'partyBuilding'],
    ['of its own field', 'Đảng viên nêu gương', 'partyBuilding', undefined],
    ['of both', 'Nêu gương khi giải quyết vụ án', 'politicalTask', undefined],
    ['of two others', 'Nêu gương theo Bác', 'politicalTask', 'partyBuilding'],
  ] as const)('%s', (_, title, own, other) => {
    expect(desk.otherField(title, own)).toBe(other)
  })

  it('speaks for the asked field if two have it', () => {
    const shared = [
      aCategory('Bác', 2, { field: 'hoChiMinh', keywords: ['đạo đức'] }),
      aCategory('Đảng', 3, { field: 'partyBuilding', keywords: ['đạo đức'] }),
    ]
    const committee = committeeOf(settingsWith(), [aCell('Chi bộ Một', 2)], shared, [])
    const { otherField } = setDesk(committee, nothing, nothing, [])
    const asked = (['hoChiMinh', 'partyBuilding', 'politicalTask'] as const).map((own) =>
      otherField('Chuẩn mực đạo đức', own),
    )
    expect(asked).toEqual([undefined, undefined, 'partyBuilding'])
  })
})
