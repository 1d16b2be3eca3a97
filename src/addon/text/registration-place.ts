import type { Place } from '../domain/fold'
import type { Registration } from '../domain/registration'
import { name } from './letters/words'
import { ROMAN } from './numbers'

/** `ĐK-0019, Chi bộ Phòng 8, quý II/2027`, with what the check found about it. */
export function registrationPlace(registration: Registration, tab: string): Place {
  const { row, number, cell, year, quarter, findings } = registration
  const when = quarter.value === undefined ? '' : `quý ${ROMAN[quarter.value]}/${year.text}`
  const parts = [number === '' ? `Dòng ${row}` : number, name(cell.text), when]
  return {
    label: parts.filter((part) => part !== '').join(', '),
    tab,
    row,
    holds: number,
    ...(findings !== '' && { note: findings }),
  }
}
