import { expect, it } from 'vitest'
import { MOST_LETTERS, withinQuota } from './reminder-quota'

const letters = (...sizes: number[]) =>
  sizes.map((size) => ({ to: Array.from({ length: size }, () => 'a@example.vn') }))
const sizes = (some: readonly { to: readonly string[] }[]) => some.map(({ to }) => to.length)

it.each([
  [[1, 1, 1], 3, [1, 1, 1], []],
  [[1, 1, 1], 2, [1, 1], [1]],
  [[2, 1], 1, [1], [2]],
  [[1, 2, 1], 2, [1, 1], [2]],
  [[1], 0, [], [1]],
  [[], 0, [], []],
])('of letters to %j addresses, %i left: %j go, %j wait', (all, quota, fit, wait) => {
  const split = withinQuota(letters(...all), quota)
  expect([sizes(split.fit), sizes(split.wait)]).toEqual([fit, wait])
})

it('no more go than one run can send', () => {
  const { fit, wait } = withinQuota(letters(...Array.from({ length: MOST_LETTERS + 2 }, () => 1)), 1500)
  expect([fit.length, wait.length]).toEqual([MOST_LETTERS, 2])
})
