import type { LedgerEntry, LedgerKind, LedgerStatus } from './ledger'
import { addressList } from './reminder-history'
import type { LetterItem, LetterPlan, LetterSection } from './reminder-letter'

/** A row of the ledger before it stands anywhere. */
export interface LedgerLine extends Omit<LedgerEntry, 'row' | 'at'> {
  readonly kind: LedgerKind
  readonly status: LedgerStatus
}

/** What stands in the last column: the number comes first, what follows is the caller's. */
export type DetailOf = (
  item: LetterItem,
  section: LetterSection,
  status: LedgerStatus,
  first: boolean,
) => string

/** One line for each item that newly reached a tier, and one for each lower tier that it covers. */
export function linesOf(plan: LetterPlan, status: LedgerStatus, detailOf: DetailOf): LedgerLine[] {
  const lines: LedgerLine[] = []
  for (const section of plan.sections) {
    const { ladder, recipient, items } = section
    const enter = (item: LetterItem, days: number, as: LedgerStatus): void => {
      const { kind, year, quarter, cell } = item
      lines.push({
        letter: plan.id,
        recipient: recipient.name,
        email: emailOf(plan, section),
        channel: plan.channel,
        year,
        quarter,
        cell,
        kind,
        tier: { ladder, days },
        status: as,
        detail: withNumber(item, detailOf(item, section, as, lines.length === 0)),
      })
    }
    for (const item of items) {
      if (item.tier === undefined) continue
      enter(item, item.tier, status)
      for (const days of item.merged) enter(item, days, 'merged')
    }
  }
  return lines
}

/** A letter that cannot be sent names the addresses that it could not be sent to, until they are mended. */
const emailOf = ({ to, channel }: LetterPlan, { recipient }: LetterSection): string => {
  if (channel !== 'email') return ''
  return addressList(to.length > 0 ? to : recipient.emails)
}

const withNumber = ({ number }: LetterItem, detail: string): string =>
  [number, detail].filter((part) => part !== '').join('\n')
