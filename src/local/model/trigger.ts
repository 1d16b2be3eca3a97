/** Every day, or every so many days, at about that hour in that zone; the minute is Google's choice if absent. */
export interface Schedule {
  readonly everyDays: number
  readonly hour: number
  readonly minute?: number
  readonly timeZone: string
}

/** An installed trigger belongs to the account that made it; other accounts do not see it. */
export interface Trigger {
  readonly id: string
  readonly owner: string
  readonly handler: string
  readonly event: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT'
  readonly schedule?: Schedule
  /** Milliseconds since 1970; the first day is counted from here. */
  readonly createdAt?: number
}
