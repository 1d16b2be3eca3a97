import { expect, it } from 'vitest'
import { on } from '../../../test/nouns'
import { aSettings } from '../../../test/reminders'
import { reminderStart } from './reminder-start'

const today = on('2027-04-08')

it.each([
  ['the setting, whatever is kept', '2026-12-01', '2027-01-01', '2026-12-01', undefined],
  ['the day kept, without the setting', undefined, '2027-01-01', '2027-01-01', undefined],
  ['today, which is then kept, on the first run', undefined, undefined, '2027-04-08', '2027-04-08'],
  ['today, if what is kept cannot be read', undefined, 'hôm qua', '2027-04-08', '2027-04-08'],
])('letters begin on %s', (_what, setting, kept, from, keep) => {
  const settings = aSettings({ remindersFrom: setting === undefined ? undefined : on(setting) })
  expect(reminderStart(settings, () => kept, today)).toEqual({
    from: on(from),
    keep: keep === undefined ? undefined : on(keep),
  })
})

it('does not ask the store while the setting is there', () => {
  let asked = 0
  reminderStart(aSettings({ remindersFrom: today }), () => String(++asked), today)
  expect(asked).toBe(0)
})
