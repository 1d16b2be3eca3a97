import type { Execution } from '../execution/execution'
import type { Members } from '../members'
import { Service, whole } from '../service'

type User = GoogleAppsScript.Base.User

/** Who runs the script. */
export class SessionService
  extends Service
  implements Pick<GoogleAppsScript.Base.Session, Members<'Session'>>
{
  readonly typeName = 'Session'

  constructor(private readonly execution: Execution) {
    super()
  }

  /** The person at the keyboard: unknown in a simple trigger, and to a timer. */
  getActiveUser(): User {
    const known = this.execution.start === 'menu'
    return whole(new UserService(known ? this.execution.user : ''))
  }

  /** The account in whose name the script acts. */
  getEffectiveUser(): User {
    return whole(new UserService(this.execution.start === 'open' ? '' : this.execution.user))
  }

  getScriptTimeZone(): string {
    return this.execution.model.scriptTimeZone
  }

  getActiveUserLocale(): string {
    const { language, spreadsheet } = this.execution.model
    return language ?? spreadsheet.locale.split('_')[0] ?? ''
  }
}

export class UserService extends Service implements Pick<User, Members<'User'>> {
  readonly typeName = 'User'

  constructor(private readonly address: string) {
    super()
  }

  getEmail(): string {
    return this.address
  }
}
