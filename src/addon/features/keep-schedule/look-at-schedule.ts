import { lastDailyRun } from '../../domain/daily-run'
import type { HealthFinding, Looked } from '../../domain/health'
import type { LocalDate } from '../../domain/local-date'
import type { World } from '../../ports'
import { openBook } from '../../workbook/book'
import { readSettings, settingsTab } from '../../workbook/tabs/settings'
import { decideSchedule } from './decide-schedule'
import { isCopy } from './is-copy'
import { readOwner } from './owner-record'

/** What this account has granted: of others nobody knows. */
export function lookAtPermissions({ schedule }: World): Looked {
  const link = schedule.permissionLink()
  const finding: HealthFinding =
    link === undefined ? { code: 'permissionsGranted' } : { code: 'permissionsMissing', link }
  return { findings: [finding], mend: undefined }
}

/** Who keeps the schedule, and whether it is as it should be; triggers of another account are not to be seen. */
export function lookAtSchedule(world: World): Looked {
  const { schedule } = world
  if (isCopy(world)) return { findings: [{ code: 'workbookIsCopy' }], mend: undefined }
  const owner = readOwner(world)
  if (owner === undefined) return { findings: [{ code: 'scheduleLacking' }], mend: 'schedule' }
  const place = { account: schedule.account(), workbook: schedule.workbook() }
  if (owner.email !== place.account)
    return { findings: [{ code: 'scheduleIsAnothers', owner: owner.email }], mend: undefined }
  const { dailyHour: hour } = readSettings(openBook(world.workbook).need(settingsTab))
  const work = decideSchedule(owner, place, hour, schedule.own(), false)
  return work === undefined
    ? { findings: [{ code: 'scheduleRuns', owner: owner.email, hour }], mend: undefined }
    : { findings: [{ code: 'scheduleBroken', hour }], mend: 'schedule' }
}

/** A run a day; one may be missed for a fault at Google, so many in a row not. */
const MOST_DAYS_MISSED = 3

/** Undefined where no schedule is kept, or a copy of the workbook was made. */
export function lookAtLastRun(world: World): Looked | undefined {
  if (readOwner(world) === undefined || isCopy(world)) return undefined
  return { findings: [runFinding(lastDailyRun(world.store.all()), world.now.day)], mend: undefined }
}

export function runFinding(day: LocalDate | undefined, today: LocalDate): HealthFinding {
  if (day === undefined) return { code: 'neverRan' }
  const days = today - day
  if (days <= 1) return { code: 'ranLately', day }
  return { code: days > MOST_DAYS_MISSED ? 'stoppedRunning' : 'missedRuns', day, days }
}
