import type { Model } from '../../src/local/model'
import type { Addon } from '../build/add-on'
import { cellName, followerOf } from './committee/lists'
import { sheetsToImport } from './committee/sheets'
import { modelOf, morningOf } from './model'
import { Desk, type Press } from './press'
import { count, type Section, tableOf } from './section'
import { assignMembers, typeSetting } from './staff'

/** As many as 300 cells send: 6,000 on yearly slips, 250 changes and additions. */
const REGISTRATIONS = 6_250
const CELLS = 300
const YEARS = [2023, 2024, 2025, 2026, 2027]
const DAY = '2027-04-08'
const MOST_SECONDS = 60
const SECONDS_OF_A_RUN = 360

/** A committee at the largest, five years on: five plans with members assigned, nothing new since yesterday. */
function afterFiveYears(addon: Addon): Model {
  const model = modelOf(sheetsToImport(REGISTRATIONS), DAY)
  const desk = new Desk(addon, model)
  const followers = new Map(
    Array.from({ length: CELLS }, (_, place) => [cellName(place), followerOf(place, CELLS)]),
  )
  desk.do('importResponses')
  desk.do('checkRegistrations')
  for (const year of YEARS) {
    typeSetting(model, 'Năm kế hoạch', year)
    desk.do('buildYearlyPlan')
    assignMembers(model, year, followers)
  }
  desk.do('showBoard')
  desk.do('countCategories')
  model.now = morningOf('2027-04-09')
  return model
}

/** The whole quarterly check of the largest committee, by each of the three settings. */
export function dailyCheck(addon: Addon): Section {
  const model = afterFiveYears(addon)
  const runs = ['Không', 'Chỉ nhắc chi bộ', 'Tất cả'].map((setting) => {
    const own = structuredClone(model)
    typeSetting(own, 'Tự động gửi email', setting)
    return { setting, press: new Desk(addon, own).do('dailyCheck') }
  })
  const quiet = runs[0]?.press.seconds ?? Number.POSITIVE_INFINITY
  const full = runs[2]?.press
  return {
    heading: `Daily check of ${CELLS} cells × 4 quarters × 5 years`,
    body: [
      `${count(REGISTRATIONS)} registrations, five plans, all five years open, members assigned to every meeting; the`,
      'first morning on which letters may go, so that all that is due goes at once. A run sends a limited number of',
      'letters and leaves the rest to the next. A letter costs about a second and a half.',
      '',
      tableOf(
        ['`Tự động gửi email`', 'Reads', 'Writes', 'Flushes', 'Letters', 'Others', 'Seconds at Google'],
        runs.map(({ setting, press: { counts, seconds } }) => [
          setting,
          ...[counts.read, counts.write, counts.flush, counts.mail, counts.other].map(String),
          seconds.toFixed(1),
        ]),
      ),
    ].join('\n'),
    verdicts: [
      {
        reached: quiet < MOST_SECONDS,
        sentence: `the whole daily check is estimated at ${quiet.toFixed(0)} s, under ${MOST_SECONDS} s of the ${SECONDS_OF_A_RUN}${withLetters(full)}`,
      },
    ],
  }
}

const withLetters = (press: Press | undefined): string =>
  press === undefined ? '' : `; with ${press.counts.mail} letters at ${press.seconds.toFixed(0)} s`
