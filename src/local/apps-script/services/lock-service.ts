import { googleError } from '../errors'
import type { Execution } from '../execution/execution'
import { MustWait } from '../execution/must-wait'
import type { Members } from '../members'
import { Service, whole } from '../service'

type GoogleLock = GoogleAppsScript.Lock.Lock

/** The three locks; each is held by one run at a time, and free again when that run ends. */
export class LockServiceService
  extends Service
  implements Pick<GoogleAppsScript.Lock.LockService, Members<'LockService'>>
{
  readonly typeName = 'LockService'

  constructor(private readonly execution: Execution) {
    super()
  }

  getScriptLock(): GoogleLock {
    return whole(new LockHandle('script', this.execution))
  }

  getDocumentLock(): GoogleLock {
    return whole(new LockHandle('document', this.execution))
  }

  getUserLock(): GoogleLock {
    return whole(new LockHandle(`user:${this.execution.user}`, this.execution))
  }
}

class LockHandle extends Service implements Pick<GoogleLock, Members<'Lock'>> {
  readonly typeName = 'Lock'

  constructor(
    private readonly name: string,
    private readonly execution: Execution,
  ) {
    super()
  }

  hasLock(): boolean {
    return this.execution.model.locks[this.name] === this.execution.record.number
  }

  tryLock(milliseconds: number): boolean {
    return this.acquire(milliseconds, () => false)
  }

  waitLock(milliseconds: number): void {
    this.acquire(milliseconds, () => {
      throw googleError('lockTimeout')
    })
  }

  releaseLock(): void {
    if (this.hasLock()) delete this.execution.model.locks[this.name]
  }

  private acquire(milliseconds: number, giveUp: () => boolean): boolean {
    if (this.take()) return true
    const until = this.execution.model.now + milliseconds
    throw new MustWait(
      until,
      true,
      () => this.isFree(),
      () => this.take() || giveUp(),
    )
  }

  private take(): boolean {
    if (!this.isFree()) return false
    this.execution.model.locks[this.name] = this.execution.record.number
    return true
  }

  private isFree(): boolean {
    const holder = this.execution.model.locks[this.name]
    return holder === undefined || holder === this.execution.record.number
  }
}
