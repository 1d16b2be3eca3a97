import type { Cell } from '../../domain/cell'
import { isPlanYear } from '../../domain/plan-year'
import type { Quarter } from '../../domain/quarter'
import type { Registration } from '../../domain/registration'

/** The cell and quarter that a registration is for. */
export interface Slot {
  readonly cell: Cell
  readonly year: number
  readonly quarter: Quarter
}

export function slotOf({ cell, year, quarter }: Registration): Slot | undefined {
  return cell.value !== undefined &&
    year.value !== undefined &&
    isPlanYear(year.value) &&
    quarter.value !== undefined
    ? { cell: cell.value, year: year.value, quarter: quarter.value }
    : undefined
}

/** The slot as a finding tells of it. */
export const told = ({ cell, year, quarter }: Slot) => ({ cell: cell.name, year, quarter })
