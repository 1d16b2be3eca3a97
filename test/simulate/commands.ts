import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import { typeRows } from '../stories/new-office'
import { CELLS, type Life, OF_ANOTHER_SCRIPT, QUARTERS } from './life'

/** One thing that may happen to an office; told as text when a run of them fails. */
interface Happening extends fc.Command<object, Life> {
  toString(): string
}

const happening = (text: string, work: (life: Life) => void): Happening => ({
  check: () => true,
  run: (_, life) => {
    work(life)
    life.mustHold()
  },
  toString: () => text,
})

/** Doors that write nothing when nothing is new. */
const CALM = [
  'importResponses',
  'checkRegistrations',
  'showBoard',
  'countCategories',
  'buildYearlyPlan',
  'updateAll',
]
const DOORS = [...CALM, 'remindOverdueCells', 'reportOverdue', 'refreshForms', 'undo', 'setUp']
const COLLEAGUE = 'dongnghiep@example.vn'

const cell = fc.constantFrom(...CELLS)
const quarter = fc.constantFrom(...QUARTERS)
const door = fc.constantFrom(...DOORS)

const submits = fc
  .tuple(cell, quarter, fc.boolean())
  .map(([name, when, knows]) =>
    happening(`${name} sends a form for ${when}${knows ? '' : ', without its code'}`, (life) =>
      life.submit(name, when, life.newTitle(), knows),
    ),
  )

const types = fc.tuple(cell, quarter).map(([name, when]) =>
  happening(`staff type a registration of ${name} for ${when}`, (life) => {
    const title = life.newTitle()
    life.titles.add(title)
    typeRows(life.office, 'Đăng ký', {
      Năm: 2027,
      Quý: when,
      'Chi bộ': name,
      'Tên chuyên đề': title,
      'Nhóm nội dung': life.office.table('Nhóm nội dung', 'Tên nhóm')[1]?.['Tên nhóm'] ?? '',
      'Người chuẩn bị': 'Phạm Văn Soạn',
      'Thời gian dự kiến': `Tháng ${QUARTERS.indexOf(when) * 3 + 1}/2027`,
    })
  }),
)

const sorts = fc.constant(
  happening('staff sort the registrations the other way round', (life) =>
    life.rearrange('Đăng ký', (rows) => rows.reverse()),
  ),
)

const deletes = fc.nat({ max: 9 }).map((place) =>
  happening(`staff delete registration ${place}`, (life) => {
    const header = life.tab('Đăng ký').values[0] ?? []
    const title = header.indexOf('Tên chuyên đề')
    life.rearrange('Đăng ký', (rows) => {
      const gone = rows[place % Math.max(1, rows.length)]
      if (gone !== undefined) life.titles.delete(String(gone[title]))
      return rows.filter((row) => row !== gone)
    })
  }),
)

const presses = door.map((name) =>
  happening(`${name} is pressed`, (life) => {
    const { end, error } = life.office.run(name, { user: life.owner })
    assert.equal(end, 'completed', `${name}: ${error?.message}`)
    if (['importResponses', 'updateAll', 'remindOverdueCells'].includes(name)) life.mustBeImported()
    if (!CALM.includes(name)) return
    const again = life.office.twin().run(name, { user: life.owner })
    assert.equal(again.counts.write, 0, `${name} pressed again writes`)
  }),
)

const killed = fc.tuple(door, fc.integer({ min: 1, max: 250 })).map(([name, at]) =>
  happening(`${name} is killed at call ${at}`, (life) => {
    life.office.run(name, { user: life.owner, fault: { at, kind: 'kill' } })
  }),
)

const overlaps = fc.tuple(door, door).map(([name, other]) =>
  happening(`${name} is pressed, and while it asks a colleague presses ${other}`, (life) => {
    let open = true
    life.office.run(name, {
      user: life.owner,
      answer: ({ buttons }) => {
        if (open) life.office.run(other, { user: life.owner })
        open = false
        return { button: buttons === 'OK' ? 'OK' : 'YES' }
      },
    })
  }),
)

/** A run that begins while another is on its way: before that one has the lock, or it waits for it in vain and leaves. */
const meets = fc.tuple(door, door, fc.integer({ min: 1, max: 250 })).map(([name, other, at]) =>
  happening(`${name} is pressed, and at its call ${at} a colleague presses ${other}`, (life) => {
    const { end, error } = life.office.run(name, {
      user: life.owner,
      watch: (call) => {
        if (call === at) life.office.run(other, { user: life.owner })
      },
    })
    assert.equal(end, 'completed', `${name}: ${error?.message}`)
  }),
)

const passes = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.boolean())
  .map(([days, missed]) =>
    happening(`${days} days go by${missed ? ', and the schedule misses them' : ''}`, (life) =>
      life.passDays(missed ? days : Math.min(days, 12), missed),
    ),
  )

const clockBack = fc.constant(
  happening('the clock is put back an hour', (life) => {
    life.office.model.now -= 3_600_000
  }),
)

const spends = fc.constant(
  happening('another script spends the quota of the day', ({ office: { model }, owner }) => {
    const to = Array.from({ length: 99 }, (_, at) => `nguoi${at}@example.vn`)
    const number = model.sent.length + 1
    model.sent.push({
      number,
      at: model.now,
      from: owner,
      to,
      cc: [],
      bcc: [],
      subject: OF_ANOTHER_SCRIPT,
      body: '',
      attachments: [],
    })
  }),
)

const handsOver = fc.constant(
  happening('another account takes the schedule over', (life) => {
    life.owner = life.owner === COLLEAGUE ? life.office.model.owner : COLLEAGUE
    life.office.run('setUp', { user: life.owner })
  }),
)

/** The same rows in another order give the same board, the same counts and the same plan. */
const orderIsNothing = fc.constant(
  happening('somebody compares with the rows in another order', (life) => {
    const seen = [false, true].map((turned) => {
      const twin = life.office.copy()
      const tab = twin.model.spreadsheet.tabs.find(({ name }) => name === 'Đăng ký')
      const [header = [], ...body] = tab?.values ?? []
      const rows = body.filter((row) => row.some((box) => box !== ''))
      if (tab) tab.values = [header, ...(turned ? [...rows].reverse() : rows)]
      for (const name of ['checkRegistrations', 'showBoard', 'countCategories', 'buildYearlyPlan'])
        twin.run(name, { user: life.owner })
      return ['Bảng theo dõi 2027', 'Thống kê', 'Kế hoạch 2027'].map((name) =>
        JSON.stringify(twin.rows(name)),
      )
    })
    assert.deepEqual(seen[1], seen[0], 'the order of rows matters')
  }),
)

/** Any of these, the common ones more often. */
export const happenings = (most: number) =>
  fc.commands(
    [
      submits,
      submits,
      types,
      presses,
      presses,
      presses,
      passes,
      passes,
      sorts,
      deletes,
      killed,
      killed,
      overlaps,
      meets,
    ].concat([clockBack, spends, handsOver, orderIsNothing]),
    { maxCommands: most, size: 'max' },
  )
