import { matchKey } from './match-key'
import { goodAddresses } from './reminder-address'
import type { Draft } from './reminder-drafts'

/** One message goes to at most so many addresses. */
export const MOST_ADDRESSES = 50

/** One letter: its addresses, and the recipients whom it tells. */
export interface DraftLetter {
  readonly to: readonly string[]
  readonly drafts: readonly Draft[]
}

/** Who of one run hears how. */
export interface Sorting {
  readonly letters: readonly DraftLetter[]
  /** To be told by Zalo, telephone or on paper. */
  readonly toTell: readonly Draft[]
  /** Written to by mail, but no address of theirs can be used. */
  readonly refused: readonly Draft[]
}

export function sortDrafts(drafts: readonly Draft[]): Sorting {
  const toTell = drafts.filter(({ recipient }) => recipient.channel !== 'email')
  const byMail = drafts.filter(({ recipient }) => recipient.channel === 'email')
  const refused = byMail.filter((draft) => addressesOf(draft).size === 0)
  const letters = groupsOf(byMail.filter((draft) => addressesOf(draft).size > 0))
  return {
    letters: letters.map(({ addresses, drafts: group }) => ({
      to: [...addresses.values()].slice(0, MOST_ADDRESSES),
      drafts: group,
    })),
    toTell,
    refused,
  }
}

/** As typed, by match key. */
type Addresses = ReadonlyMap<string, string>

interface Group {
  readonly addresses: Addresses
  readonly drafts: readonly Draft[]
}

const addressesOf = ({ recipient }: Draft): Addresses =>
  new Map(goodAddresses(recipient.emails).map((address) => [matchKey(address), address]))

/**
 * Cells and members with a common address are one person to the postman, who brings one letter; as long as it does
 * not grow beyond what one message can be addressed to. A summary for the standing committee stays by itself.
 */
function groupsOf(drafts: readonly Draft[]): Group[] {
  let groups: Group[] = []
  for (const draft of drafts) {
    const alone = { addresses: addressesOf(draft), drafts: [draft] }
    const akin = groups.filter((group) => areAkin(group, alone))
    const joined = [...akin, alone].reduce(join)
    if (akin.length === 0 || joined.addresses.size > MOST_ADDRESSES) groups.push(alone)
    else
      groups = groups
        .map((group) => (group === akin[0] ? joined : group))
        .filter((group) => !akin.includes(group))
  }
  return groups
}

const areAkin = (a: Group, b: Group): boolean =>
  !isForStanding(a) && !isForStanding(b) && [...b.addresses.keys()].some((key) => a.addresses.has(key))

const isForStanding = ({ drafts }: Group): boolean =>
  drafts.some(({ recipient }) => recipient.role === 'standing')

function join(a: Group, b: Group): Group {
  const addresses = new Map(a.addresses)
  for (const [key, address] of b.addresses) if (!addresses.has(key)) addresses.set(key, address)
  return { addresses, drafts: [...a.drafts, ...b.drafts] }
}
