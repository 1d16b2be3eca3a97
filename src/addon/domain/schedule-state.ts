import { addDays, type LocalDate, type LocalDateTime } from './local-date'
import { type OwnTrigger, SCHEDULED, type Scheduled, type ScheduleOwner } from './schedule-owner'

/** How the schedule stands to the account that looks at it. */
export type ScheduleRelation = 'nobodys' | 'mine' | 'anothers'

/** A form whose editors do not yet count the keeper of the schedule. */
export interface FormToShare {
  readonly kind: 'yearly' | 'quarter'
  /** In whose Drive it is. */
  readonly owner: string
  /** False if this account cannot open it, so that its owner must share it. */
  readonly isOpen: boolean
}

/** All that the dialog of the schedule shows. */
export interface ScheduleState {
  readonly relation: ScheduleRelation
  /** Who keeps it; '' for nobody. */
  readonly owner: string
  readonly account: string
  readonly hour: number
  /** The hour of the settings. */
  readonly wantedHour: number
  /** Doors that lack their trigger; known of the own account only. */
  readonly lacking: readonly Scheduled[]
  /** Triggers of this account that open a door of ours and are not the registered ones. */
  readonly leftOver: readonly string[]
  readonly lastRun: LocalDate | undefined
  readonly nextRun: LocalDate
  readonly forms: readonly FormToShare[]
}

/** Today until the hour has struck or the run is done, else tomorrow. */
export const nextRunDay = (now: LocalDateTime, hour: number, lastRun: LocalDate | undefined): LocalDate =>
  now.seconds < hour * 3600 && lastRun !== now.day ? now.day : addDays(now.day, 1)

export const isOurs = ({ door }: OwnTrigger): boolean => (SCHEDULED as readonly string[]).includes(door)

/** What of the account's own triggers is lacking, and what is left over of an earlier schedule. */
export function compareTriggers(
  owner: ScheduleOwner | undefined,
  account: string,
  own: readonly OwnTrigger[],
): Pick<ScheduleState, 'relation' | 'lacking' | 'leftOver'> {
  const relation = owner === undefined ? 'nobodys' : owner.email === account ? 'mine' : 'anothers'
  const registered = relation === 'mine' ? Object.values(owner?.triggers ?? {}) : []
  const ids = own.filter(isOurs).map(({ id }) => id)
  return {
    relation,
    lacking:
      relation === 'mine' ? SCHEDULED.filter((door) => !ids.includes(owner?.triggers[door] ?? '')) : [],
    leftOver: ids.filter((id) => !registered.includes(id)),
  }
}
