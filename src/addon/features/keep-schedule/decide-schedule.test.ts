import { describe, expect, it } from 'vitest'
import type { ScheduleOwner } from '../../domain/schedule-owner'
import { decideSchedule } from './decide-schedule'

const ME = 'vp@example.vn'
const owner: ScheduleOwner = {
  email: ME,
  workbook: 'book',
  hour: 8,
  triggers: { dailyCheck: '1', onFormSubmit: '2' },
}
const daily = { door: 'dailyCheck', id: '1' }
const submit = { door: 'onFormSubmit', id: '2' }
const strange = { door: 'myOwnFunction', id: '7' }
const both = ['dailyCheck', 'onFormSubmit']
const here = { account: ME, workbook: 'book' }

describe('the schedule', () => {
  it('is left alone while all is well', () => {
    expect(decideSchedule(owner, here, 8, [daily, strange, submit], false)).toBeUndefined()
  })

  it.each([
    ['nobody keeps it', undefined, here, 8, [], { work: 'take', from: undefined, make: both, remove: [] }],
    [
      'nobody keeps it, and triggers stand from a run that was cut off',
      undefined,
      here,
      8,
      [daily, strange],
      { work: 'take', make: both, remove: ['1'] },
    ],
    [
      'one trigger is gone',
      owner,
      here,
      8,
      [daily],
      { work: 'mend', make: ['onFormSubmit'], kept: { dailyCheck: '1' }, remove: [] },
    ],
    [
      'another stands in the place of the one that was set up',
      owner,
      here,
      8,
      [daily, { door: 'onFormSubmit', id: '9' }],
      { work: 'mend', make: ['onFormSubmit'], kept: { dailyCheck: '1' }, remove: ['9'] },
    ],
    [
      'there is one too many',
      owner,
      here,
      8,
      [daily, submit, { door: 'dailyCheck', id: '9' }],
      { work: 'mend', make: [], remove: ['9'] },
    ],
    [
      'the hour was changed',
      owner,
      here,
      7,
      [daily, submit],
      { work: 'mend', make: ['dailyCheck'], kept: { onFormSubmit: '2' }, remove: ['1'], hour: 7 },
    ],
    [
      'a colleague presses',
      owner,
      { account: 'khac@example.vn', workbook: 'book' },
      8,
      [],
      { work: 'handOver', from: ME, account: 'khac@example.vn', make: both, copied: false },
    ],
    [
      'the workbook is a copy, whatever triggers stand',
      owner,
      { account: ME, workbook: 'copy' },
      8,
      [daily, submit],
      {
        work: 'take',
        from: undefined,
        copied: true,
        workbook: 'copy',
        make: both,
        kept: {},
        remove: ['1', '2'],
      },
    ],
  ])('when %s', (_, recorded, place, hour, own, expected) => {
    expect(decideSchedule(recorded, place, hour, own, place.workbook === 'copy')).toMatchObject(expected)
  })
})
