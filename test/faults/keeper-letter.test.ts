import { describe, expect, it } from 'vitest'
import manifest from '../../appsscript.json' with { type: 'json' }
import { createWorld, type RunOptions } from '../../src/local/apps-script'
import { CLERK, type Office } from '../stories/office'
import { committee, officeWith } from '../stories/small-committee'
import { daily } from './changes'
import { journalOf, shown } from './state'
import { type Point, pointsOf } from './strike'

const DAY = '2027-04-08'
const well = await officeWith(committee(), DAY)
well.press('setUp', 'dailyCheck')

const CASES: readonly [string, string, (office: Office) => void][] = [
  [
    'refused for a setting that nobody can read',
    'Lượt kiểm tra hằng ngày chưa thực hiện được, đề nghị xem lại sổ',
    (office) => office.setting('Báo cáo sau buổi (ngày)', 'vài ngày'),
  ],
  [
    'refused for a tab that is gone',
    'Lượt kiểm tra hằng ngày chưa thực hiện được, đề nghị xem lại sổ',
    ({ model: { spreadsheet } }) => {
      spreadsheet.tabs = spreadsheet.tabs.filter(({ name }) => name !== 'Chi bộ')
    },
  ],
  [
    'without a permission',
    'Đề nghị cấp lại quyền để lịch chạy tự động làm việc',
    ({ model }) => {
      model.grants = { [CLERK]: manifest.oauthScopes.filter((scope) => !scope.endsWith('script.scriptapp')) }
    },
  ],
]

/** The same office under a manifest with permissions, so that one of them can be taken back. */
function underManifest(office: Office): Office {
  office.world = createWorld(office.model, { scopes: manifest.oauthScopes })
  return office
}

const run = (office: Office, fault?: RunOptions['fault']) =>
  office.run('dailyCheck', { ...daily(office), ...(fault && { fault }) })

describe('the letter to the keeper of the schedule, whose daily run is', () => {
  it.each(CASES)(
    '%s, struck at every call: at most one a day, and the next run sends it',
    (_, subject, harm) => {
      const before = underManifest(well.copy().tomorrow())
      harm(before)
      const letter = `${CLERK}: ${subject}`
      const twin = () => underManifest(before.twin())
      const points = pointsOf(run(twin()).calls)
      for (const point of points) strikeAt(point, twin(), letter)
      expect(points.length).toBeGreaterThan(20)
    },
  )
})

function strikeAt({ blow, at }: Point, office: Office, letter: string): void {
  const place = `${blow} at call ${at}`
  const [rows, noted] = [shown(office), journalOf(office)]
  run(office, { at, kind: blow === 'kill' ? 'kill' : 'throw', afterEffect: blow === 'throw after' })
  expect(Object.keys(office.model.locks), `locks after ${place}`).toEqual([])
  run(office)
  expect(office.letters().length, `letters of the day after ${place}`).toBeLessThanOrEqual(1)
  const sent = office.letters().length
  run(office.tomorrow())
  run(office)
  expect(office.letters(), `letters until the next day after ${place}`).toEqual(
    Array.from({ length: sent + 1 }, () => letter),
  )
  expect(shown(office), `tabs after ${place}`).toEqual(rows)
  expect(journalOf(office).slice(0, noted.length), `journal after ${place}`).toEqual(noted)
}
