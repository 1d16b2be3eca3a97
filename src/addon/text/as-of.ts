import type { LocalDate } from '../domain/local-date'
import { dateInText } from './numbers'

/** Said above the board and below the counts. */
export const asOf = (today: LocalDate): string => `Tính đến ngày ${dateInText(today)}`
