import type { FindingOf } from '../../domain/finding'
import { findNearTitles } from '../../domain/near-titles'
import type { Registration } from '../../domain/registration'
import type { Desk } from './desk'
import { kindOf, replacedBy } from './replace-older'
import { type Slot, told } from './slot'
import type { Judged } from './take-place'

type Placed = Judged & { readonly slot: Slot }

/**
 * For each row that has one, the earlier topic in force with nearly the same title: of the same cell in any year, of
 * another cell in the same year. Topics set from above are meant to be alike.
 * @param judged rows that are neither withdrawn, refused nor replaced, in the order of time
 */
export function findNear(judged: readonly Judged[], desk: Desk): Map<Registration, FindingOf<'nearTitle'>> {
  const compared = judged.filter(
    (each): each is Placed =>
      each.slot !== undefined && !isFromAbove(each.row) && desk.weigh(each.row.title) === 'fine',
  )
  const near = findNearTitles(
    compared.map(({ row, slot, status }) => ({
      title: row.title,
      cell: slot.cell.name,
      year: slot.year,
      canBeNamed: status === 'valid',
    })),
    desk.stock,
  )
  const found = new Map<Registration, FindingOf<'nearTitle'>>()
  compared.forEach((each, place) => {
    const other = compared[near[place] ?? -1]
    if (other !== undefined && !isToReplace(each, other, desk)) found.set(each.row, findingOf(each, other))
  })
  return found
}

const isFromAbove = ({ source }: Registration): boolean =>
  source.value === 'assigned' || source.value === 'guided'

/** A row that waits to take the other's place is meant to be like it. */
const isToReplace = ({ row, slot }: Placed, other: Placed, { isSameTitle }: Desk): boolean =>
  slot.cell === other.slot.cell &&
  slot.year === other.slot.year &&
  slot.quarter === other.slot.quarter &&
  replacedBy(row, [{ row: other.row, isExtra: kindOf(other.row) === 'extra' }], isSameTitle) !== undefined

const findingOf = ({ slot }: Placed, other: Placed): FindingOf<'nearTitle'> => ({
  code: 'nearTitle',
  number: other.row.number,
  isOwn: slot.cell === other.slot.cell,
  ...told(other.slot),
})
