import { toneOf } from '../domain/health'
import { Refusal } from '../domain/refusal'
import type { Screen } from '../domain/screen'
import type { Seen } from '../domain/seen'
import { planNews } from '../features/build-yearly-plan/plan-news'
import { importResponses } from '../features/import-responses/command'
import { remindOverdueCells } from '../features/remind-overdue-cells/command'
import { summaryDue } from '../features/report-quarter/command'
import { drawWorkboard } from '../features/show-workboard/draw-workboard'
import { readStanding } from '../features/show-workboard/read-standing'
import type { World } from '../ports'
import { healthFindings } from './health'

/** Few calls to Google tell of these; the rest is looked at by the health look itself. */
const LOOKED_AT = ['permissions', 'schedule', 'lastRun', 'settings'] as const

/** What each act would do now, as the act itself decides it; where one cannot, the others are shown all the same. */
export const readWorkboard = (world: World): Screen =>
  drawWorkboard({
    now: world.now,
    standing: seen(() => readStanding(world)),
    responses: seen(() => importResponses.prepare(world).rows.length),
    plan: seen(() => planNews(world)),
    letters: seen(() => remindOverdueCells.prepare(world)),
    summary: seen(() => summaryDue(world)),
    bad: healthFindings(LOOKED_AT, world).filter((finding) => toneOf([finding]) === 'bad'),
  })

function seen<T>(look: () => T): Seen<T> {
  try {
    return { value: look() }
  } catch (failure) {
    if (!(failure instanceof Refusal)) throw failure
    return { problem: failure.problem }
  }
}
