import { expect, it } from 'vitest'
import { hasTimeForLetter } from './run-time'

it.each([
  [0, true],
  [269.9, true],
  [270, false],
  [400, false],
])('a run that has worked for %d seconds may begin another letter: %s', (seconds, may) => {
  expect(hasTimeForLetter(seconds)).toBe(may)
})
