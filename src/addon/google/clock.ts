import type { LocalDateTime } from '../domain/local-date'
import { momentOf } from './box'

/** Now, on the wall clock of the program's zone. */
export const now = (): LocalDateTime => momentOf(new Date())

/** Measures one run; the time that a person takes to answer is none of it. */
export function makeRunClock() {
  const began = Date.now()
  let waited = 0
  return {
    spentSeconds: (): number => (Date.now() - began - waited) / 1000,
    waiting: <T>(ask: () => T): T => {
      const asked = Date.now()
      const answer = ask()
      waited += Date.now() - asked
      return answer
    },
  }
}
