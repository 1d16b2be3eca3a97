import { type LocalDateTime, toIso } from '../../domain/local-date'
import type { Observation } from '../../domain/observation'

/** What an owner sends back: which program saw what, and when. Nothing of the committee's, no name and no address. */
export interface PlatformAnswer {
  readonly product: 'so-chuyen-de'
  /** Version and hash of the program. */
  readonly build: string
  /** Day of the check, yyyy-MM-dd. */
  readonly on: string
  readonly checks: readonly Observation[]
}

export const answerOf = (
  build: string,
  now: LocalDateTime,
  checks: readonly Observation[],
): PlatformAnswer => ({
  product: 'so-chuyen-de',
  build,
  on: toIso(now.day),
  checks,
})

/** One check a line, so that a person can read it and two answers can be compared. */
export function asJson({ checks, ...head }: PlatformAnswer): string {
  const lines = checks.map((check) => `  ${JSON.stringify(check)}`)
  return `${JSON.stringify(head).slice(0, -1)},"checks":[\n${lines.join(',\n')}\n]}`
}
