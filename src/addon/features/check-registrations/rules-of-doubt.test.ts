import { describe, expect, it } from 'vitest'
import {
  approved,
  broken,
  confirmed,
  extra,
  guidance,
  judge,
  mediation,
  replacing,
  told,
} from '../../../../test/judged-rows'
import type { TypedRow } from '../../../../test/registration-rows'

describe('after the plan is issued', () => {
  it.each<[string, TypedRow[], string[], string[]]>([
    ['what stands in it is in force', [{}], ['ĐK-0001'], ['valid']],
    ['its number may be typed loosely', [{}], ['đk 1'], ['valid']],
    [
      'a topic changed',
      [{}, { ...guidance, ...replacing }],
      ['ĐK-0001'],
      ['valid', 'toApprove needsApproval'],
    ],
    [
      'a topic changed, agreed to',
      [{}, { ...guidance, ...replacing, ...approved }],
      ['ĐK-0001'],
      ['replaced replaced', 'valid'],
    ],
    [
      'time or preparer changed',
      [{}, { planned: '22/4/2027', preparer: 'Khác' }],
      ['ĐK-0001'],
      ['replaced replaced', 'valid'],
    ],
    [
      'changed twice',
      [{}, { planned: '22/4/2027' }, { planned: '21/4/2027' }],
      ['ĐK-0001'],
      ['replaced replaced', 'replaced replaced', 'valid'],
    ],
    ['an extra', [{}, { ...guidance, ...extra }], ['ĐK-0001'], ['valid', 'toApprove needsApproval']],
    ['the first topic of a marked line', [{}], [], ['toApprove needsApproval']],
    ['the first topic, agreed to', [approved], [], ['valid']],
    [
      'a quarter changed',
      [{}, { quarter: 'Quý III', planned: '15/7/2027', ...replacing }],
      ['ĐK-0001'],
      ['valid', 'toApprove needsApproval nearTitle'],
    ],
    ['a doubt comes first', [{}, guidance], ['ĐK-0001'], ['valid', 'toConfirm besideAnother']],
    [
      'a doubt settled as an addition',
      [{}, { ...guidance, ...confirmed }],
      ['ĐK-0001'],
      ['valid', 'toApprove needsApproval'],
    ],
    ['agreeing settles the doubt, too', [{}, { ...guidance, ...approved }], ['ĐK-0001'], ['valid', 'valid']],
    [
      'an error comes first',
      [{}, { ...guidance, ...replacing, ...broken }],
      ['ĐK-0001'],
      ['valid', 'toFix preparerMissing'],
    ],
    [
      'what was replaced before stays so',
      [{}, { ...guidance, ...replacing }],
      ['ĐK-0002'],
      ['replaced replaced', 'valid'],
    ],
    [
      'what was replaced by its own title before stays so',
      [{}, {}],
      ['ĐK-0002'],
      ['replaced replaced', 'valid'],
    ],
    [
      'of two changes the newer is agreed to',
      [{}, { ...guidance, ...replacing }, { ...mediation, ...replacing, ...approved }],
      ['ĐK-0001'],
      ['replaced replaced', 'replaced replaced', 'valid'],
    ],
    [
      'of two changes the older is agreed to',
      [{}, { ...guidance, ...replacing, ...approved }, { ...mediation, ...replacing }],
      ['ĐK-0001'],
      ['replaced replaced', 'valid', 'toApprove needsApproval'],
    ],
    [
      'a change of the other topic leaves one waiting',
      [{}, { ...guidance, ...confirmed }, { ...mediation, ...replacing }, { ...guidance, ...replacing }],
      ['ĐK-0001', 'ĐK-0002'],
      ['valid', 'replaced replaced', 'toApprove needsApproval', 'valid'],
    ],
    [
      'confirmed and in the plan',
      [{}, { ...guidance, ...confirmed }],
      ['ĐK-0001', 'ĐK-0002'],
      ['valid', 'valid'],
    ],
    ['another year is not issued', [{ year: 2028, planned: '14/4/2028' }], ['ĐK-0007'], ['valid']],
  ])('%s', (_, rows, issued, statuses) => {
    expect(told(judge(rows, { issued }))).toEqual(statuses)
  })

  it('says which topic would be changed', () => {
    const verdicts = judge([{}, { ...guidance, ...replacing }, { ...mediation, ...extra }], {
      issued: ['ĐK-0001'],
    })
    expect(verdicts.map(({ findings }) => findings[0])).toEqual([
      undefined,
      expect.objectContaining({ code: 'needsApproval', instead: 'ĐK-0001' }),
      expect.objectContaining({ code: 'needsApproval', instead: undefined }),
    ])
  })
})
