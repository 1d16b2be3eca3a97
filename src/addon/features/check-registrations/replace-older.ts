import type { Registration, RegistrationKind } from '../../domain/registration'

/** A registration in force, in its quarter. */
export interface Standing {
  readonly row: Registration
  /** Registered as an extra, or confirmed beside another topic: no longer the quarter's own. */
  readonly isExtra: boolean
}

export type SameTitle = (a: Registration, b: Registration) => boolean

/** A blank or unknown kind is the quarter's plain registration. */
export const kindOf = ({ kind }: Registration): RegistrationKind => kind.value ?? 'plain'

/**
 * The registration that a newer one stands for, once it is accepted: the one of the same title; for `Thay…`, else the
 * newest that is no extra. An extra stands for none, and none but `Thay…` stands for an extra.
 * @param standing what is in force in the same quarter, the oldest first
 */
export function replacedBy(
  row: Registration,
  standing: readonly Standing[],
  isSameTitle: SameTitle,
): Standing | undefined {
  const kind = kindOf(row)
  if (kind === 'extra' || standing.length === 0) return undefined
  const mayBe = standing.filter((other) => kind === 'replacing' || kindOf(other.row) !== 'extra')
  const alike = newest(mayBe, (other) => isSameTitle(row, other.row))
  return alike ?? (kind === 'replacing' ? newest(mayBe, (other) => !other.isExtra) : undefined)
}

export function newest<T>(things: readonly T[], fits: (thing: T) => boolean): T | undefined {
  for (let at = things.length - 1; at >= 0; at--) {
    const thing = things[at]
    if (thing !== undefined && fits(thing)) return thing
  }
  return undefined
}
