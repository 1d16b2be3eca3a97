import type { ReminderDecision } from './reminder-decision'

/** The numbers that a run of letters tells of. */
export const reminderCounts = (
  { toTell, waitingForGap, waitingForQuota, abandonedLetters }: ReminderDecision,
  { sent, inDoubt, unsent } = { sent: 0, inDoubt: 0, unsent: 0 },
) => ({
  lettersSent: sent,
  lettersWaiting: waitingForGap.length + waitingForQuota.length + unsent,
  lettersInDoubt: inDoubt + abandonedLetters,
  toTell: toTell.length,
})
