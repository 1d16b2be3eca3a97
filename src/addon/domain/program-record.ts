import type { HealthFinding } from './health'

/** The program as it was when somebody last said that it is the right one. */
export interface ProgramRecord {
  /** Version and hash, as the build named them. */
  readonly build: string
  /** Print of the code as it ran: an edit by hand changes it, and leaves the name. */
  readonly print: string
}

export const isSameProgram = (one: ProgramRecord | undefined, other: ProgramRecord): boolean =>
  one?.build === other.build && one.print === other.print

export function programFinding(noted: ProgramRecord | undefined, runs: ProgramRecord): HealthFinding {
  const { build } = runs
  if (noted === undefined) return { code: 'programUnnoted', build }
  if (noted.build !== build) return { code: 'programReplaced', from: noted.build, build }
  return noted.print === runs.print ? { code: 'programNoted', build } : { code: 'programEdited', build }
}
