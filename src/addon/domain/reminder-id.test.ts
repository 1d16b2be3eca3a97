import { expect, it } from 'vitest'
import { on } from '../../../test/nouns'
import { createLetterIds } from './reminder-id'

it.each([
  [[], ['TN-270408-01', 'TN-270408-02']],
  [
    ['TN-270408-02', 'TN-270408-01'],
    ['TN-270408-03', 'TN-270408-04'],
  ],
  [
    ['TN-270407-07', 'TN-270408-xx', ''],
    ['TN-270408-01', 'TN-270408-02'],
  ],
  [['TN-270408-99'], ['TN-270408-100', 'TN-270408-101']],
])('after %j come %j', (given, next) => {
  const nextId = createLetterIds(
    given.map((letter) => ({ letter })),
    on('2027-04-08'),
  )
  expect([nextId(), nextId()]).toEqual(next)
})
