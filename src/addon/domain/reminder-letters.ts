import { matchKey } from './match-key'
import { isMailAddress } from './reminder-address'
import type { Draft } from './reminder-drafts'

/** One message goes to at most so many addresses. */
export const MOST_ADDRESSES = 50

/** Who of one run hears how. */
export interface Sorting {
  /** Each is one letter: its addresses, and the recipients who share one of them. */
  readonly letters: readonly { readonly to: readonly string[]; readonly drafts: readonly Draft[] }[]
  /** To be told by Zalo, telephone or on paper. */
  readonly toTell: readonly Draft[]
  /** Written to by mail, but no address of theirs can be used. */
  readonly refused: readonly Draft[]
}

export const goodAddresses = (emails: readonly string[]): string[] => {
  const seen = new Set<string>()
  return emails.filter(
    (email) => isMailAddress(email) && !seen.has(matchKey(email)) && seen.add(matchKey(email)),
  )
}

/** Recipients with a common address are one person to the postman: they get one letter together. */
export function sortDrafts(drafts: readonly Draft[]): Sorting {
  const toTell = drafts.filter(({ recipient }) => recipient.channel !== 'email')
  const byMail = drafts.filter(({ recipient }) => recipient.channel === 'email')
  const refused = byMail.filter(({ recipient }) => goodAddresses(recipient.emails).length === 0)
  const letters = groupsOf(byMail.filter((draft) => !refused.includes(draft))).map((group) => ({
    to: goodAddresses(group.flatMap(({ recipient }) => recipient.emails)).slice(0, MOST_ADDRESSES),
    drafts: group,
  }))
  return { letters, toTell, refused }
}

/** Joins drafts that share an address, directly or through others; a group stands where its first draft stood. */
function groupsOf(drafts: readonly Draft[]): Draft[][] {
  const leader = drafts.map((_, place) => place)
  const lead = (place: number): number => {
    let at = place
    while (leader[at] !== at) at = leader[at] ?? at
    return at
  }
  const holder = new Map<string, number>()
  for (const [place, { recipient }] of drafts.entries()) {
    for (const address of goodAddresses(recipient.emails).map(matchKey)) {
      const other = lead(holder.get(address) ?? place)
      const mine = lead(place)
      leader[Math.max(other, mine)] = Math.min(other, mine)
      holder.set(address, place)
    }
  }
  const groups = new Map<number, Draft[]>()
  for (const [place, draft] of drafts.entries()) {
    const group = groups.get(lead(place))
    if (group === undefined) groups.set(lead(place), [draft])
    else group.push(draft)
  }
  return [...groups.values()]
}
