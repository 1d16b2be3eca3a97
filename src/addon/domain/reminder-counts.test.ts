import { describe, expect, it } from 'vitest'
import { on } from '../../../test/nouns'
import { aLetter } from '../../../test/reminders'
import { reminderCounts } from './reminder-counts'
import type { ReminderDecision } from './reminder-decision'

const decision: ReminderDecision = {
  today: on('2027-04-08'),
  dayOff: undefined,
  letters: [aLetter()],
  toTell: [aLetter(), aLetter()],
  refused: [],
  waitingForGap: ['Chi bộ Một'],
  waitingForQuota: ['Chi bộ Hai', 'Chi bộ Ba', 'Chi bộ Tư'],
  quota: 0,
  abandonedRows: [],
  abandonedLetters: 5,
}

describe('the numbers of a run of letters', () => {
  it('are what became of them, and what waits or is in doubt from before', () => {
    expect(reminderCounts(decision, { sent: 7, inDoubt: 2, unsent: 1 })).toEqual({
      lettersSent: 7,
      lettersWaiting: 5,
      lettersInDoubt: 7,
      toTell: 2,
    })
  })

  it('before any is sent are only those that wait', () => {
    expect(reminderCounts(decision)).toEqual({
      lettersSent: 0,
      lettersWaiting: 4,
      lettersInDoubt: 5,
      toTell: 2,
    })
  })
})
