import type { Model, SentMail } from '../model'
import { LIMITS } from './limits'

const DAY_MS = 86_400_000

export const recipientsOf = ({ to, cc, bcc }: SentMail): string[] => [...to, ...cc, ...bcc]

/** Recipients that the account may still write to within 24 hours. */
export function recipientsLeft({ sent, now, account }: Model): number {
  const used = sent
    .filter(({ at }) => at > now - DAY_MS)
    .reduce((sum, mail) => sum + recipientsOf(mail).length, 0)
  return LIMITS[account].mailRecipientsPerDay - used
}
