import type { LocalDateTime } from '../domain/local-date'
import { momentOf } from './box'

/** Now, on the wall clock of the program's zone. */
export const now = (): LocalDateTime => momentOf(new Date())
