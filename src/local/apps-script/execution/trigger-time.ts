import type { Execution, Model } from '../../model'

const DAY_MS = 86_400_000

export const startsByTrigger = (start: Execution['start']): boolean =>
  start === 'time' || start === 'formSubmit'

/** Milliseconds that the account's triggers have run within the last 24 hours; the rest of its scripts are not known. */
export function triggerTimeUsed({ executions, now }: Model, user: string): number {
  return executions
    .filter((one) => one.user === user && startsByTrigger(one.start) && one.startedAt > now - DAY_MS)
    .reduce((sum, { startedAt, endedAt = startedAt }) => sum + endedAt - startedAt, 0)
}
