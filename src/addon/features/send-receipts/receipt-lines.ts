import type { LedgerStatus } from '../../domain/ledger'
import type { LedgerLine } from '../../domain/ledger-lines'
import type { ReceiptPlan } from '../../domain/receipt'
import { addressList } from '../../domain/reminder-history'
import { receiptDetail } from '../../text/receipts'

/** One line for each registration that the letter tells of; its number stands first in the detail. */
export const receiptLines = (plan: ReceiptPlan, status: LedgerStatus, subject: string): LedgerLine[] =>
  plan.items.map(({ kind, year, quarter, number }, place) => ({
    letter: plan.id,
    recipient: plan.cell.name,
    email: addressList(plan.to),
    channel: 'email',
    year,
    quarter,
    cell: plan.cell.name,
    kind,
    tier: undefined,
    status,
    detail: `${number}\n${receiptDetail(subject, place === 0)}`,
  }))
