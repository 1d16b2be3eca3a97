/** What each door's counts are called; every report has all of them. */
export const COUNT_NAMES = [
  'imported',
  'valid',
  'toFix',
  'toConfirm',
  'toApprove',
  'replaced',
  'withdrawn',
  'planned',
  'missing',
  'overdue',
  'lettersSent',
  'lettersWaiting',
  'lettersInDoubt',
  'toTell',
] as const

export type CountName = (typeof COUNT_NAMES)[number]
export type Counts = Record<CountName, number>

export const CALL_KINDS = ['read', 'write', 'flush', 'mail', 'other'] as const
export type Calls = Record<(typeof CALL_KINDS)[number], number>

export type Status = 'done' | 'refused' | 'fault'

/** One element of report.json; `estimatedMs` is what the run would take at Google. */
export interface DoorReport {
  readonly door: string
  readonly status: Status
  readonly message: string
  readonly calls: Calls
  readonly estimatedMs: number
  readonly counts: Counts
}
