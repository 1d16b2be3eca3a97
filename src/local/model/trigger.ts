/** Every day, or every so many days, at about that hour in that zone. */
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
}
