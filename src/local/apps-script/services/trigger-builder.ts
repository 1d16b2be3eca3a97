import type { Schedule, Trigger } from '../../model'
import { googleError } from '../errors'
import type { Execution } from '../execution/execution'
import { NotImplementedError } from '../google-error'
import type { Members } from '../members'
import { unusedNumber } from '../random'
import { Service, whole } from '../service'

type GoogleTrigger = GoogleAppsScript.Script.Trigger
type Clock = GoogleAppsScript.Script.ClockTriggerBuilder
type Events = GoogleAppsScript.Script.SpreadsheetTriggerBuilder
type Install = (event: Trigger['event'], schedule?: Schedule) => GoogleTrigger

/** A trigger under construction; it belongs to the account that runs. */
export class TriggerBuilderService
  extends Service
  implements Pick<GoogleAppsScript.Script.TriggerBuilder, Members<'TriggerBuilder'>>
{
  readonly typeName = 'TriggerBuilder'

  constructor(
    private readonly execution: Execution,
    private readonly handler: string,
    private readonly toService: (trigger: Trigger) => GoogleTrigger,
  ) {
    super()
  }

  timeBased(): Clock {
    return whole(new ClockTriggerBuilderService(this.execution.model.scriptTimeZone, this.install))
  }

  forSpreadsheet(_spreadsheet: string | GoogleAppsScript.Spreadsheet.Spreadsheet): Events {
    return whole(new SpreadsheetTriggerBuilderService(this.install))
  }

  private readonly install: Install = (event, schedule) => {
    const { model, user, limits, world } = this.execution
    const own = model.triggers.filter(({ owner }) => owner === user)
    if (own.length >= limits.triggersPerUser) throw googleError('tooManyTriggers')
    const id = String(unusedNumber(world.random, model.triggers))
    const trigger = {
      id,
      owner: user,
      handler: this.handler,
      event,
      ...(schedule ? { schedule } : {}),
      createdAt: model.now,
    }
    model.triggers.push(trigger)
    return this.toService(trigger)
  }
}

/** Only triggers of every so many days, at an hour that is named. */
class ClockTriggerBuilderService extends Service implements Pick<Clock, Members<'ClockTriggerBuilder'>> {
  readonly typeName = 'ClockTriggerBuilder'
  private schedule: Partial<Schedule>

  constructor(
    timeZone: string,
    private readonly install: Install,
  ) {
    super()
    this.schedule = { timeZone }
  }

  atHour(hour: number): Clock {
    return this.with({ hour: within(hour, 0, 23, 'hour') })
  }

  nearMinute(minute: number): Clock {
    return this.with({ minute: within(minute, 0, 59, 'minute') })
  }

  everyDays(everyDays: number): Clock {
    return this.with({ everyDays: within(everyDays, 1, 365, 'n') })
  }

  inTimezone(timeZone: string): Clock {
    if (!isTimeZone(timeZone)) throw googleError('invalidArgument', 'timezone')
    return this.with({ timeZone })
  }

  create(): GoogleTrigger {
    const { everyDays, hour, timeZone, ...rest } = this.schedule
    if (everyDays === undefined || hour === undefined || timeZone === undefined)
      throw new NotImplementedError('a clock trigger without everyDays and atHour')
    return this.install('CLOCK', { everyDays, hour, timeZone, ...rest })
  }

  private with(change: Partial<Schedule>): Clock {
    this.schedule = { ...this.schedule, ...change }
    return whole(this)
  }
}

function within(number: number, least: number, most: number, name: string): number {
  if (Number.isInteger(number) && number >= least && number <= most) return number
  throw googleError('invalidArgument', name)
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name })
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

class SpreadsheetTriggerBuilderService
  extends Service
  implements Pick<Events, Members<'SpreadsheetTriggerBuilder'>>
{
  readonly typeName = 'SpreadsheetTriggerBuilder'
  private event: Trigger['event'] | undefined

  constructor(private readonly install: Install) {
    super()
  }

  onFormSubmit(): Events {
    return this.on('ON_FORM_SUBMIT')
  }

  onOpen(): Events {
    return this.on('ON_OPEN')
  }

  onEdit(): Events {
    return this.on('ON_EDIT')
  }

  onChange(): Events {
    return this.on('ON_CHANGE')
  }

  create(): GoogleTrigger {
    if (!this.event) throw googleError('serviceError')
    return this.install(this.event)
  }

  private on(event: Trigger['event']): Events {
    this.event = event
    return whole(this)
  }
}
