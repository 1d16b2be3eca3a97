import {
  HEALTH_TOPICS,
  type HealthCard,
  type HealthFinding,
  type HealthTopic,
  type Looked,
} from '../domain/health'
import { Refusal } from '../domain/refusal'
import type { Screen } from '../domain/screen'
import { lookAtLetters, lookAtQuota } from '../features/check-health/look-at-letters'
import { lookAtSettings } from '../features/check-health/look-at-settings'
import { lookAtHeaders, lookAtTabs } from '../features/check-health/look-at-tabs'
import { lookAtZone } from '../features/check-health/look-at-zone'
import { lookAtProgram } from '../features/check-health/program'
import { isCopy } from '../features/keep-schedule/is-copy'
import { lookAtLastRun, lookAtPermissions, lookAtSchedule } from '../features/keep-schedule/look-at-schedule'
import { lookAtForms } from '../features/make-forms/look-at-forms'
import { lookAtVersion } from '../features/migrate-workbook/look-at-version'
import type { World } from '../ports'
import { healthScreen } from '../text/health'

/** Each feature says how its own things stand; undefined where there is nothing to look at. */
const LOOKS: Readonly<Record<HealthTopic, (world: World) => Looked | undefined>> = {
  permissions: lookAtPermissions,
  schedule: lookAtSchedule,
  lastRun: lookAtLastRun,
  tabs: lookAtTabs,
  headers: lookAtHeaders,
  settings: lookAtSettings,
  // Those of the original go on without it; a copy gets its own once it is set up.
  forms: (world) => (isCopy(world) ? undefined : lookAtForms(world)),
  letters: lookAtLetters,
  quota: lookAtQuota,
  zone: lookAtZone,
  version: lookAtVersion,
  program: lookAtProgram,
}

/** What nobody can look at while a permission is missing: the question itself would fail. */
const NEED_PERMISSION: readonly HealthTopic[] = ['schedule', 'forms', 'quota']

/** All that is looked at, also where some of it cannot be seen. */
export const readHealth = (world: World): Screen => healthScreen(cardsOn(HEALTH_TOPICS, world))

/** What was found about some topics only. */
export const healthFindings = (topics: readonly HealthTopic[], world: World): readonly HealthFinding[] =>
  cardsOn(topics, world).flatMap(({ findings }) => findings)

function cardsOn(topics: readonly HealthTopic[], world: World): HealthCard[] {
  const isPermitted = world.schedule.permissionLink() === undefined
  return topics
    .filter((topic) => isPermitted || !NEED_PERMISSION.includes(topic))
    .flatMap((topic) => lookAt(topic, world))
}

/** What would stop an act is what a person wants to be told of here. */
function lookAt(topic: HealthTopic, world: World): HealthCard[] {
  try {
    const looked = LOOKS[topic](world)
    return looked === undefined ? [] : [{ topic, ...looked }]
  } catch (failure) {
    if (!(failure instanceof Refusal)) throw failure
    return [{ topic, findings: [{ code: 'notSeen', problem: failure.problem }], mend: undefined }]
  }
}
