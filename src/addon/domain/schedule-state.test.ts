import { describe, expect, it } from 'vitest'
import { on } from '../../../test/nouns'
import { toIso } from './local-date'
import type { ScheduleOwner } from './schedule-owner'
import { compareTriggers, nextRunDay } from './schedule-state'

const ME = 'vp@example.vn'
const owner: ScheduleOwner = {
  email: ME,
  workbook: 'book',
  hour: 8,
  triggers: { dailyCheck: '1', onFormSubmit: '2' },
}
const both = [
  { door: 'dailyCheck', id: '1' },
  { door: 'onFormSubmit', id: '2' },
]
const strange = { door: 'myOwnFunction', id: '7' }

describe('the schedule, as an account sees it', () => {
  it.each([
    ['its own, whole', owner, ME, [...both, strange], 'mine', [], []],
    ['its own, with one trigger gone', owner, ME, both.slice(1), 'mine', ['dailyCheck'], []],
    ['its own, with one too many', owner, ME, [...both, { door: 'dailyCheck', id: '9' }], 'mine', [], ['9']],
    ['a colleague’s', owner, 'khac@example.vn', [strange], 'anothers', [], []],
    [
      'a colleague’s, who took it over',
      { ...owner, email: 'khac@example.vn' },
      ME,
      both,
      'anothers',
      [],
      ['1', '2'],
    ],
    ['nobody’s', undefined, ME, both, 'nobodys', [], ['1', '2']],
  ])('%s', (_, recorded, account, own, relation, lacking, leftOver) => {
    expect(compareTriggers(recorded, account, own)).toEqual({ relation, lacking, leftOver })
  })
})

it.each([
  ['06:00', 6 * 3600, undefined, '2027-04-08'],
  ['06:00, after a run that came early', 6 * 3600, '2027-04-08', '2027-04-09'],
  ['07:59:59', 8 * 3600 - 1, '2027-04-07', '2027-04-08'],
  ['08:00, though none has run today', 8 * 3600, undefined, '2027-04-09'],
  ['09:00', 9 * 3600, '2027-04-08', '2027-04-09'],
])('at %s the next run of 8 o’clock is on the right day', (_, seconds, last, day) => {
  const lastRun = last === undefined ? undefined : on(last)
  expect(toIso(nextRunDay({ day: on('2027-04-08'), seconds }, 8, lastRun))).toBe(day)
})
