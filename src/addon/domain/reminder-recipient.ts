import type { Cell } from './cell'
import type { Committee } from './committee'
import { matchKey } from './match-key'
import { assigneesIn } from './obligation-assignees'
import type { Ladder, Matter, Recipient } from './reminder'
import type { Settings } from './settings'

export const cellKey = (cell: Cell): string => `c${cell.row}`
export const memberKey = (name: string): string => `m${matchKey(name)}`
export const STANDING_KEY = 's'

/** Who is reminded of a matter on a ladder; nobody, where no member follows the cell. */
export function recipientsOf(matter: Matter, ladder: Ladder, committee: Committee): readonly Recipient[] {
  if (ladder === 'standing') return [standingCommittee(committee.settings)]
  if (ladder === 'own' && matter.kind !== 'comment') return [cellAsRecipient(matter.cell)]
  const names = ladder === 'own' ? [matter.member] : followersOf(matter.cell, committee)
  return names.map((name) => memberAsRecipient(name, committee))
}

/** Official names of the members who follow a cell. */
export const followersOf = ({ follower }: Cell, committee: Committee): string[] =>
  follower === '' ? [] : assigneesIn(follower, committee.memberName)

export const cellAsRecipient = (cell: Cell): Recipient => ({
  key: cellKey(cell),
  role: 'cell',
  name: cell.name,
  person: cell.secretary,
  office: '',
  telephone: cell.telephone,
  emails: cell.emails,
  channel: cell.channel === 'email' && cell.emails.length === 0 ? 'telephone' : cell.channel,
})

/**
 * A name that is not on the list of members still names a person whom somebody can call. Of two members of one name
 * nobody can tell which is meant: neither is written to.
 */
function memberAsRecipient(typed: string, committee: Committee): Recipient {
  const named = committee.membersNamed(typed)
  const name = committee.memberName(typed) ?? typed
  const member = named.length === 1 ? named[0] : undefined
  const emails = member?.emails ?? []
  return {
    key: memberKey(name),
    role: 'member',
    name,
    person: name,
    office: member?.office ?? '',
    telephone: member?.telephone ?? '',
    emails,
    channel: emails.length > 0 ? 'email' : 'telephone',
    ...(named.length > 1 && { namesakes: named.map(({ row }) => row) }),
  }
}

export const standingCommittee = (settings: Settings): Recipient => ({
  key: STANDING_KEY,
  role: 'standing',
  name: settings.reportRecipient,
  person: '',
  office: '',
  telephone: '',
  emails: settings.reportEmails,
  channel: 'email',
})
