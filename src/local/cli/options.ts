import type { Day } from '../clock/day'
import type { AccountKind } from '../model'
import type { MailServer } from '../outbox/mail-server'

/** What was asked on the command line; what is undefined is taken from the side-car, or has a default. */
export interface Options {
  readonly workbook: string | undefined
  readonly out: string
  readonly today: Day | undefined
  readonly run: readonly string[]
  readonly answer: 'yes' | 'no'
  readonly account: AccountKind | undefined
  readonly user: string | undefined
  readonly formTabs: readonly string[]
  /** Where the page is served, on this machine only. */
  readonly port: number
  /** The server that takes letters to people; undefined, as usual: letters stay in the outbox. */
  readonly smtp: Omit<MailServer, 'password'> | undefined
  readonly once: boolean
  readonly help: boolean
}

/** The sample year. */
export const DEFAULT_DOORS = [
  'importResponses',
  'checkRegistrations',
  'buildYearlyPlan',
  'showBoard',
  'countCategories',
  'remindOverdueCells',
  'reportOverdue',
] as const

export const DEFAULT_PORT = 8787
export const DEFAULT_OUT = '.local'
export const DEFAULT_USER = 'van-phong@example.vn'
export const DEFAULT_ACCOUNT: AccountKind = 'consumer'
