import { type Cell, isActiveIn } from './cell'
import type { Obligation } from './obligation'
import { attendingOf, type CommentFacts } from './obligation-comments'
import { ordinalOf } from './registration-number'
import type { Ladder, Matter, Recipient } from './reminder'
import type { Draft, DraftItem } from './reminder-drafts'
import type { Reminded, ReminderHistory } from './reminder-history'
import { reminderKey, subjectOf } from './reminder-key'
import { LADDERS } from './reminder-ladder'
import type { LetterItem, LetterSection } from './reminder-letter'
import { cellKey, followersOf, memberKey } from './reminder-recipient'
import { quarterStandings } from './reminder-standing'

/** What the wording of letters is taken from. */
export interface LetterFacts extends CommentFacts {
  readonly history: ReminderHistory
  readonly owed: readonly Obligation[]
}

/** A letter that says more grows too heavy for the mail; what it leaves out comes in the next one. */
const MOST_ITEMS: Readonly<Record<Ladder, number>> = { own: 60, follower: 300, standing: 300 }

/** The sections of a letter to one recipient: one a ladder. */
export const sectionsOf = ({ recipient, items }: Draft, facts: LetterFacts): LetterSection[] =>
  LADDERS.flatMap((ladder) => {
    const mine = items.filter((item) => item.ladder === ladder)
    if (mine.length === 0) return []
    const said = recipient.channel === 'email' ? mine.slice(0, MOST_ITEMS[ladder]) : mine
    return [
      {
        ladder,
        recipient,
        items: said.map((item) => letterItem(item, facts)),
        omitted: mine.length - said.length,
        followed: ladder === 'follower' ? cellsFollowed(recipient, facts) : [],
        quarters: ladder === 'standing' ? quarterStandings(mine, facts) : [],
      },
    ]
  })

/** What a person has to do comes first: for the own cell, then as a member. */
export const sectionOrder = (a: LetterSection, b: LetterSection): number => rank(a) - rank(b)

const rank = ({ ladder, recipient }: LetterSection): number =>
  LADDERS.indexOf(ladder) * 2 + (recipient.role === 'cell' ? 0 : 1)

function letterItem({ matter, ladder, tier, merged }: DraftItem, facts: LetterFacts): LetterItem {
  const { kind, cell, year, quarter, topic, due, done, needed } = matter
  const registration = topic?.registration
  const line = facts.lines.get(ordinalOf(registration?.number ?? '') ?? 0)
  return {
    kind,
    cell: cell.name,
    // Nobody but the cell itself gets to see its code.
    sendCode: ladder === 'own' && isRegistration(kind) ? cell.sendCode : '',
    partners: topic === undefined ? [] : partnersOf(matter),
    year,
    quarter,
    number: registration?.number ?? '',
    title: registration?.title ?? '',
    planned: registration?.planned.value,
    heldOn: topic === undefined ? undefined : facts.held.heldOn(topic),
    due,
    done,
    needed,
    hour: line?.hour ?? '',
    place: line?.place ?? '',
    attending: topic === undefined ? [] : attendingOf(topic, facts.lines, facts.committee),
    follower: followersOf(cell, facts.committee).join(', '),
    reminded: remindedOf(matter, facts.history),
    tier,
    merged,
  }
}

const isRegistration = (kind: Matter['kind']): boolean => kind === 'register' || kind === 'registerAgain'

/** The other cells of a joint meeting. */
const partnersOf = ({ cell, topic }: Matter): string[] =>
  topic === undefined
    ? []
    : [topic.cell, ...(topic.registration.jointCells.value ?? [])]
        .filter((other) => other !== cell)
        .map(({ name }) => name)

/** Reminders to the cell; those of both due dates of a registration count. */
function remindedOf(matter: Matter, history: ReminderHistory): Reminded | undefined {
  const told = (kind: Matter['kind']): Reminded | undefined =>
    history.reminded(reminderKey('own', cellKey(matter.cell), kind, subjectOf(matter)))
  if (matter.kind !== 'registerAgain') return told(matter.kind)
  const [first, again] = [told('register'), told('registerAgain')]
  if (first === undefined || again === undefined) return again ?? first
  return { ...(again.last >= first.last ? again : first), times: first.times + again.times }
}

function cellsFollowed({ key }: Recipient, { committee, today }: LetterFacts): string[] {
  const isTheirs = (cell: Cell): boolean =>
    followersOf(cell, committee).some((name) => memberKey(name) === key)
  return committee.cells
    .filter((cell) => isActiveIn(cell, today, today) && isTheirs(cell))
    .map(({ name }) => name)
}
