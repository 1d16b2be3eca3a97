/** Why a letter did not go, or may not have gone to all its recipients. */
export interface Failure {
  readonly reason: string
  /** Nobody can say that it did not go: it counts as sent. */
  readonly mayHaveGone: boolean
}

/** A letter on its way to people outside: undefined while nobody knows what became of it. */
export interface Delivery {
  readonly outcome: () => 'gone' | Failure | undefined
}
