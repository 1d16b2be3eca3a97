import type { Committee } from './committee'
import type { LocalDate } from './local-date'
import type { Audience, Ladder, Matter, Recipient } from './reminder'
import type { ReminderHistory } from './reminder-history'
import { reminderKey } from './reminder-key'
import { type Candidate, pilesOf } from './reminder-piles'

/** A matter that a recipient is to hear of. */
export interface DraftItem {
  readonly matter: Matter
  readonly ladder: Ladder
  /** The tier newly reached, in days from the due date; undefined for what merely is still open. */
  readonly tier: number | undefined
  readonly merged: readonly number[]
}

/** All that one recipient is to hear of. */
export interface Draft {
  readonly recipient: Recipient
  readonly items: readonly DraftItem[]
}

/** What each recipient is to hear of today: only recipients for whom something newly reached a tier. */
export function draftsOf(
  matters: readonly Matter[],
  audiences: readonly Audience[],
  history: ReminderHistory,
  committee: Committee,
  today: LocalDate,
): Draft[] {
  const piles = pilesOf(matters, audiences, committee, today)
  return piles.flatMap(({ recipient, candidates }) => {
    const items = distinct(withoutSuperseded(candidates)).map((candidate) =>
      itemOf(candidate, recipient, history),
    )
    return items.some(({ tier }) => tier !== undefined) ? [{ recipient, items: newFirst(items) }] : []
  })
}

/** From its first tier on, the second due date of a registration stands instead of the first. */
function withoutSuperseded(candidates: readonly Candidate[]): readonly Candidate[] {
  const again = new Set<string>()
  for (const { matter, ladder, subject, passed } of candidates) {
    if (matter.kind === 'registerAgain' && passed.length > 0) again.add(`${ladder} ${subject}`)
  }
  return candidates.filter(
    ({ matter, ladder, subject }) => matter.kind !== 'register' || !again.has(`${ladder} ${subject}`),
  )
}

/** Two cells of one joint meeting are one matter to the member who follows both. */
function distinct(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>()
  return candidates.filter(({ matter, ladder, subject }) => {
    const key = `${ladder} ${matter.kind} ${matter.member} ${subject}`
    return !seen.has(key) && seen.add(key)
  })
}

/** Only the highest tier passed is sent, and only if it is higher than any that was; preparation is asked for once. */
function itemOf(
  { matter, ladder, subject, passed }: Candidate,
  recipient: Recipient,
  history: ReminderHistory,
): DraftItem {
  const used = history.used(reminderKey(ladder, recipient.key, matter.kind, subject), recipient)
  const highest = passed[passed.length - 1]
  const isNew = highest !== undefined && used.every((days) => days < highest && matter.kind !== 'prepare')
  if (!isNew) return { matter, ladder, tier: undefined, merged: [] }
  return {
    matter,
    ladder,
    tier: highest,
    merged: passed.filter((days) => days < highest && !used.includes(days)),
  }
}

const newFirst = (items: readonly DraftItem[]): DraftItem[] =>
  [...items].sort((a, b) => isOld(a) - isOld(b) || a.matter.due - b.matter.due)

const isOld = ({ tier }: DraftItem): 0 | 1 => (tier === undefined ? 1 : 0)

/** The longest due first: under a small quota they must not wait for ever. */
export const byUrgency = (a: Draft, b: Draft): number => earliestNew(a) - earliestNew(b)

const earliestNew = ({ items }: Draft): number =>
  Math.min(...items.filter(({ tier }) => tier !== undefined).map(({ matter }) => matter.due))
