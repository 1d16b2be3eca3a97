/** What one check of the platform saw. */
export interface Observation {
  readonly id: string
  readonly observed: string
  readonly ms: number
  /** What the program relies on, and whether it is so; absent where it relies on nothing or could not try. */
  readonly expected?: string
  readonly ok?: boolean
}

/** What is observed where there was nothing to try it on. */
export const NOT_TRIED = 'not tried'
