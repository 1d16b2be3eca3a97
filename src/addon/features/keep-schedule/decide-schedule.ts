import {
  type OwnTrigger,
  type RunPlace,
  SCHEDULED,
  type Scheduled,
  type ScheduleOwner,
} from '../../domain/schedule-owner'

/** What is to be done about the runs that nobody presses. */
export interface ScheduleWork {
  readonly work: 'take' | 'mend' | 'handOver'
  /** Who keeps the schedule now; undefined where nobody does. */
  readonly from: string | undefined
  readonly account: string
  readonly workbook: string
  readonly hour: number
  readonly copied: boolean
  /** Triggers of this account that stay, by their door. */
  readonly kept: Readonly<Partial<Record<Scheduled, string>>>
  readonly make: readonly Scheduled[]
  /** Ids of triggers of this account that are too many, or stand at another hour. */
  readonly remove: readonly string[]
}

/**
 * Undefined if all is as it should be: this account keeps the schedule, with one trigger a door.
 * @param copied true if the workbook is a copy of one that was set up
 */
export function decideSchedule(
  owner: ScheduleOwner | undefined,
  { account, workbook }: RunPlace,
  hour: number,
  own: readonly OwnTrigger[],
  copied: boolean,
): ScheduleWork | undefined {
  const mine = owner !== undefined && !copied && owner.email === account
  const kept: Partial<Record<Scheduled, string>> = {}
  for (const door of SCHEDULED) {
    const id = owner?.triggers[door]
    const stands = own.some((trigger) => trigger.door === door && trigger.id === id)
    if (mine && id !== undefined && stands && (door !== 'dailyCheck' || owner.hour === hour)) kept[door] = id
  }
  const ours = own.filter(({ door }) => (SCHEDULED as readonly string[]).includes(door))
  const remove = ours.map(({ id }) => id).filter((id) => !Object.values(kept).includes(id))
  const make = SCHEDULED.filter((door) => kept[door] === undefined)
  if (mine && make.length + remove.length === 0) return undefined
  const work = mine ? 'mend' : owner === undefined || copied ? 'take' : 'handOver'
  return {
    work,
    from: copied ? undefined : owner?.email,
    account,
    workbook,
    hour,
    copied,
    kept,
    make,
    remove,
  }
}
