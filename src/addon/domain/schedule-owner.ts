/** Doors that the schedule of set-up opens. */
export const SCHEDULED = ['dailyCheck', 'onFormSubmit'] as const
export type Scheduled = (typeof SCHEDULED)[number]

/** Who keeps the schedule of this workbook, as set-up wrote it down. */
export interface ScheduleOwner {
  readonly email: string
  /** Id of the spreadsheet for which it was set up: a copy has another. */
  readonly workbook: string
  /** Hour of the daily run. */
  readonly hour: number
  readonly triggers: Readonly<Record<Scheduled, string>>
}

/** A trigger of the account that runs. */
export interface OwnTrigger {
  readonly door: string
  readonly id: string
}

/** Where and as whom a door runs. */
export interface RunPlace {
  readonly account: string
  readonly workbook: string
}

/** What fired an unattended run, as it tells itself; undefined if nothing says so. */
export interface Firing {
  readonly door: string
  readonly id: string | undefined
  /** The account's own triggers; asked only where the id is not the registered one. */
  readonly own: () => readonly OwnTrigger[]
}

export const isCopied = (owner: ScheduleOwner, { workbook }: Pick<RunPlace, 'workbook'>): boolean =>
  owner.workbook !== workbook

/** True if a run that nobody pressed is the one that set-up ordered. */
export function isOrdered(owner: ScheduleOwner, { account }: RunPlace, { door, id, own }: Firing): boolean {
  if (owner.email !== account) return false
  const registered = owner.triggers[door as Scheduled]
  if (id === undefined || id === registered) return true
  const ids = own()
    .filter((trigger) => trigger.door === door)
    .map((trigger) => trigger.id)
  // Nobody promises that a firing trigger is named as in the list; then the only one there must be the registered one.
  return ids.length === 1 && ids[0] === registered && !ids.includes(id)
}
