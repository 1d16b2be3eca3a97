import { describe, expect, it } from 'vitest'
import { aLetter, aReminderDecision } from '../../../test/reminders'
import { reminderCounts } from './reminder-counts'

const decision = aReminderDecision({
  letters: [aLetter()],
  toTell: [aLetter(), aLetter()],
  waitingForGap: ['Chi bộ Một'],
  waitingForQuota: ['Chi bộ Hai', 'Chi bộ Ba', 'Chi bộ Tư'],
  quota: 0,
  abandonedLetters: 5,
})

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
