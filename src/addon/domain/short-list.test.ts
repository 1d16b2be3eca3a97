import { expect, it } from 'vitest'
import { withOne } from './short-list'

it.each([
  [[], 1, [1]],
  [[1], 2, [1, 2]],
  [[1, 2], 2, [1, 2, 2]],
])('%j with %j is %j, and stays what it was', (list, one, longer) => {
  const before = [...list]
  expect(withOne<number>(list, one)).toEqual(longer)
  expect(list).toEqual(before)
})
