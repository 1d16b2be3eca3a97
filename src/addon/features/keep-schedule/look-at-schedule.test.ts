import { expect, it } from 'vitest'
import { on } from '../../../../test/nouns'
import { runFinding } from './look-at-schedule'

const TODAY = on('2027-04-08')

it.each([
  ['never', undefined, 'neverRan'],
  ['today', '2027-04-08', 'ranLately'],
  ['yesterday, before the hour', '2027-04-07', 'ranLately'],
  ['the day before', '2027-04-06', 'missedRuns'],
  ['three days ago', '2027-04-05', 'missedRuns'],
  ['four days ago', '2027-04-04', 'stoppedRunning'],
])('the last run was %s', (_, day, code) => {
  expect(runFinding(day === undefined ? undefined : on(day), TODAY)).toMatchObject({ code })
})
