import { Refusal } from '../domain/refusal'

/** Key in the store: how many lines the ledger had when letters last went. */
const LEDGER_LINES = 'ledgerLines'

/** Lines that somebody took out since. The letters they tell of would go again. */
export const missingLines = (lines: number, kept: Readonly<Record<string, string>>): number =>
  Math.max(0, Number(kept[LEDGER_LINES] ?? 0) - lines)

/** @throws Refusal if lines are missing */
export function refuseShortLedger(lines: number, kept: Readonly<Record<string, string>>): void {
  const missing = missingLines(lines, kept)
  if (missing > 0) throw new Refusal({ code: 'ledgerShort', missing })
}

/** From now on the ledger has so many lines. */
export const ledgerMemory = (lines: number): Record<string, string> => ({ [LEDGER_LINES]: String(lines) })
