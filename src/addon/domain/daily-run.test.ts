import { expect, it } from 'vitest'
import { on } from '../../../test/nouns'
import { LAST_DAILY_RUN, lastDailyRun, missedDays } from './daily-run'
import { toIso } from './local-date'

it.each([
  ['no run is known', undefined, undefined],
  ['the last run was today', '2027-04-08', undefined],
  ['it was yesterday', '2027-04-07', undefined],
  ['one day is missing', '2027-04-06', ['2027-04-07', '2027-04-07']],
  ['nine days are', '2027-03-29', ['2027-03-30', '2027-04-07']],
  ['the clock went back', '2027-05-01', undefined],
])('missed days: %s', (_, last, days) => {
  const missed = missedDays(
    lastDailyRun(last === undefined ? {} : { [LAST_DAILY_RUN]: last }),
    on('2027-04-08'),
  )
  expect(missed && [toIso(missed.first), toIso(missed.last)]).toEqual(days)
})
