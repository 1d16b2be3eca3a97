import { matchKey } from '../../domain/match-key'
import type { Recipient } from '../../domain/reminder'
import { cellName, name, personName, upperFirst } from './words'

/** Whom a letter speaks to, as it calls them. */
export type You = 'đồng chí' | 'Chi ủy' | ''

/** What of a letter says whom it goes to. */
export interface Addressed {
  readonly sections: readonly { readonly recipient: Recipient }[]
}

/** `Kính gửi: Đồng chí …, Bí thư Chi bộ Phòng 8.` One person with two offices is named once. */
export function greeting({ sections }: Addressed): string {
  const offices = new Map<string, string[]>()
  for (const recipient of ranked(sections.map((section) => section.recipient))) {
    const who = addressee(recipient)
    const known = offices.get(who) ?? []
    const office = officeOf(recipient)
    offices.set(who, known.some((one) => matchKey(one) === matchKey(office)) ? known : [...known, office])
  }
  const all = [...offices].map(([who, held]) => [who, ...held].filter((part) => part !== '').join(', '))
  return `Kính gửi: ${upperFirst(all.join('; '))}.`
}

export function youOf({ sections }: Addressed): You {
  const roles = sections.map(({ recipient }) => recipient)
  if (roles.some(({ role, person }) => role === 'member' || (role === 'cell' && person !== '')))
    return 'đồng chí'
  return roles.some(({ role }) => role === 'cell') ? 'Chi ủy' : ''
}

/** The higher office is named first. */
const ranked = (recipients: readonly Recipient[]): Recipient[] =>
  [...recipients].sort((a, b) => RANK[a.role] - RANK[b.role])

const RANK = { standing: 0, member: 1, cell: 2 } as const

const addressee = ({ role, person, name: official }: Recipient): string => {
  if (role === 'standing') return name(official)
  return person === '' ? `Chi ủy ${cellName(official)}` : `đồng chí ${personName(person)}`
}

const officeOf = ({ role, person, office, name: official }: Recipient): string => {
  if (role === 'member') return office === '' ? 'Đảng ủy viên' : name(office)
  return role === 'cell' && person !== '' ? `Bí thư ${cellName(official)}` : ''
}
