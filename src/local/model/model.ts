import type { Form } from './form'
import type { SentMail } from './mail'
import type { Spreadsheet } from './spreadsheet'
import type { Trigger } from './trigger'

export type AccountKind = 'consumer' | 'workspace'

/** Text by key, as the properties service keeps it. */
export type Properties = Record<string, string>

export interface PropertyStores {
  script: Properties
  document: Properties
  /** By the account's address. */
  user: Record<string, Properties>
}

/** Who holds a lock: the number of the execution, by the lock's name (`script`, `document`, `user:ADDRESS`). */
export type Locks = Record<string, number>

export type ExecutionEnd = 'completed' | 'failed' | 'killed'

/** One run of the script, as the executions page lists it. Times are milliseconds since 1970 UTC. */
export interface Execution {
  readonly number: number
  readonly door: string
  readonly user: string
  readonly start: 'menu' | 'time' | 'formSubmit' | 'open'
  readonly startedAt: number
  endedAt?: number
  end?: ExecutionEnd
}

/** All that the pretended Google keeps between executions: plain data, no behaviour. */
export interface Model {
  spreadsheet: Spreadsheet
  properties: PropertyStores
  triggers: Trigger[]
  /** Forms in the Drives of all accounts. */
  forms: Form[]
  /** The scopes that an account has granted the script; an account that is not here has granted all it was asked. */
  grants?: Record<string, readonly string[]>
  /** The language of the accounts, `vi` or `en`; absent = that of the spreadsheet's locale. */
  language?: string
  /** Letters that left, oldest first; what left within the last day counts against the quota. */
  sent: SentMail[]
  locks: Locks
  account: AccountKind
  /** The account that owns spreadsheet and script. */
  owner: string
  /** The zone of the script's manifest. */
  scriptTimeZone: string
  /** Milliseconds since 1970 UTC. */
  now: number
  executions: Execution[]
}
