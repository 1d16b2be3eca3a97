import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import type { Office } from '../stories/office'
import { happening } from './happening'
import { type Life, REGISTRATIONS } from './life'
import { columnOf, sortRows, turnRows } from './sheet'

const SEEN = ['updateAll', 'buildYearlyPlan']

/** What the same rows come to: states by number, board, counts, plan, and who would be written to about what. */
function outcomeOf(office: Office, { owner, year }: Life): string[] {
  for (const name of SEEN) office.run(name, { user: owner })
  const states = office
    .table(REGISTRATIONS, 'Mã đăng ký')
    .filter((row) => row['Mã đăng ký'] !== '')
    .map((row) => `${row['Mã đăng ký']}: ${row['Trạng thái']}, ${row['Nội dung cần sửa, lưu ý']}`)
  const tabs = [`Bảng theo dõi ${year}`, 'Thống kê', `Kế hoạch ${year}`].flatMap((name) =>
    office.rows(name).map((row) => `${name}: ${JSON.stringify(row).replace(/(,?"")+]$/, ']')}`),
  )
  const before = office.model.sent.length
  office.run('remindOverdueCells', { user: owner })
  const letters = office.model.sent.slice(before).map(({ to, subject, body }) => `${to}: ${subject} ${body}`)
  return [...states.sort(), ...tabs, ...letters.sort()]
}

/** The same rows in another order come to the same, once they have their numbers. */
const orderIsNothing = fc.constantFrom('Tên chuyên đề', 'Nội dung cần sửa, lưu ý', '').map((header) =>
  happening(
    'somebody compares',
    ` with the rows ${header === '' ? 'turned round' : `by ${header}`}`,
    (life) => {
      const twin = life.office.copy()
      for (const name of SEEN) twin.run(name, { user: life.owner })
      const [straight, other] = [twin.copy(), twin.copy()]
      const tab = other.model.spreadsheet.tabs.find(({ name }) => name === REGISTRATIONS)
      if (tab === undefined) return false
      if (header === '') turnRows(tab)
      else sortRows(tab, columnOf(tab, header), true)
      const [expected, seen] = [outcomeOf(straight, life), outcomeOf(other, life)]
      const at = expected.findIndex((line, place) => line !== seen[place])
      assert.ok(at < 0, `the order of rows matters: ${expected[at]} <> ${seen[at]}`)
      assert.equal(seen.length, expected.length, 'the order of rows matters')
      return life.registrations().length > 1
    },
  ),
)

export const ORDER = [{ weight: 6, arbitrary: orderIsNothing }]
