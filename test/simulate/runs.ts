import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import { copySpreadsheet } from '../../src/local/copy/copy-spreadsheet'
import { readScreen } from '../stories/dialog'
import { CLERK, Office } from '../stories/office'
import { happening, oneOf, which } from './happening'
import { issuedLines, mustStandAsIssued } from './issued'
import { type Life, OF_ANOTHER_SCRIPT } from './life'
import { Promises } from './promises'

/** Doors that write nothing when nothing is new. */
const CALM = [
  'importResponses',
  'checkRegistrations',
  'showBoard',
  'countCategories',
  'buildYearlyPlan',
  'updateAll',
]
const SENDING = ['remindOverdueCells', 'reportOverdue', 'reportQuarter']
/** Doors that may ask something first. */
const ASKING = [...SENDING, 'buildYearlyPlan', 'refreshForms', 'undo', 'setUp']
const DOORS = [...CALM, ...ASKING]
const SCREENS = [
  'waitingRegistrations',
  'waitingRegistrations',
  'doubtfulLetters',
  'doubtfulLetters',
  'messages',
  'schedule',
  'health',
  'workboard',
  'letters',
  'planChanges',
]
export const COLLEAGUE = 'dongnghiep@example.vn'

const door = fc.constantFrom(...DOORS)

/** Pressed once more at once, such a door must write nothing; tried on an office apart. */
function mustBeCalm(life: Life, name: string): void {
  const again = life.office.twin().run(name, { user: life.owner })
  assert.equal(again.counts.write, 0, `${name} pressed again writes`)
}

const presses = door.map((name) =>
  happening('a door is pressed', `: ${name}`, (life) => {
    const issued = name === 'buildYearlyPlan' ? issuedLines(life) : undefined
    life.run(name)
    if (issued !== undefined) mustStandAsIssued(life, issued)
    if (['importResponses', 'updateAll', 'remindOverdueCells'].includes(name))
      new Promises(life).mustBeImported()
    if (CALM.includes(name)) mustBeCalm(life, name)
    return true
  }),
)

const killed = fc.tuple(door, fc.nat({ max: 99 }), fc.boolean()).map(([name, share, effect]) =>
  happening(
    'a run is killed',
    `: ${name}, ${share}% on its way${effect ? ', after its call' : ''}`,
    (life) => {
      const { length } = life.office.twin().run(name, { user: life.owner }).calls
      const at = 1 + Math.floor((length * share) / 100)
      life.office.run(name, { user: life.owner, fault: { at, kind: 'kill', afterEffect: effect } })
      if (!CALM.includes(name)) return true
      // What a kill left behind is put right by one press, and then nothing is new.
      const twin = life.office.twin()
      twin.run(name, { user: life.owner })
      const again = twin.run(name, { user: life.owner })
      assert.equal(again.counts.write, 0, `${name} pressed again writes, after a kill and a press`)
      return true
    },
  ),
)

/** Killed where letters go: a kill at a call of all the run's calls seldom meets one. */
const killedSending = fc.tuple(fc.constantFrom(...SENDING), fc.boolean()).map(([name, effect]) =>
  happening('a sending is killed', `: ${name}, ${effect ? 'after' : 'before'} its first letter`, (life) => {
    const { calls } = life.office.twin().run(name, { user: life.owner })
    const at = calls.find(({ call }) => call === 'MailApp.sendEmail')?.number
    if (at === undefined) return false
    life.office.run(name, { user: life.owner, fault: { at, kind: 'kill', afterEffect: effect } })
    return true
  }),
)

const overlaps = fc.tuple(fc.constantFrom(...ASKING), door).map(([name, other]) =>
  happening('two runs overlap', `: ${name}, and while it asks a colleague presses ${other}`, (life) => {
    let open = true
    life.run(name, {
      answer: ({ buttons }) => {
        if (open) life.run(other)
        open = false
        return { button: buttons === 'OK' ? 'OK' : 'YES' }
      },
    })
    return !open
  }),
)

/** A run that begins while another is on its way: before that one has the lock, or it waits for it in vain and leaves. */
const meets = fc.tuple(door, door, fc.integer({ min: 1, max: 90 })).map(([name, other, at]) =>
  happening('two runs meet', `: ${name}, and at its call ${at} a colleague presses ${other}`, (life) => {
    let met = false
    life.run(name, {
      watch: (call) => {
        if (call !== at) return
        life.run(other)
        met = true
      },
    })
    return met
  }),
)

/** Some button of a dialog, pressed by the owner or by a colleague. */
const buttons = fc.tuple(fc.constantFrom(...SCREENS), which, fc.boolean()).map(([screen, place, colleague]) =>
  happening(
    'a button is pressed',
    ` in ${screen} (${place}${colleague ? ', by a colleague' : ''})`,
    (life) => {
      const user = colleague ? COLLEAGUE : life.owner
      const { cards, press } = readScreen(life.office, screen, user)
      const all = cards.flatMap(({ key, presses: own }) => own.map(({ act }) => ({ act, key })))
      const one = oneOf(press === undefined ? all : [...all, press], place)
      if (one === undefined) return false
      if (screen === 'doubtfulLetters' && one.act === 'again') life.resends += 1
      life.run('pressOnScreen', { user, args: [screen, one.act, one.key] })
      return true
    },
  ),
)

const passes = fc
  .tuple(fc.integer({ min: 5, max: 75 }), fc.constantFrom(0, 1, 2, 5, 9))
  .map(([days, every]) =>
    happening('days go by', `: ${days}, the schedule opens on each ${every}th`, (life) => {
      const letters = () => life.office.model.sent.filter(({ to }) => !to.includes(life.owner)).length
      const [before, off] = [letters(), life.office.table('Cài đặt', 'Mục').some(isOff)]
      life.passDays(every === 1 ? Math.min(days, 14) : days, every, () => {
        if (off) assert.equal(letters(), before, 'a letter went though none are to go')
      })
      return true
    }),
  )

const isOff = (row: Readonly<Record<string, unknown>>): boolean =>
  row.Mục === 'Tự động gửi email' && row['Giá trị'] === 'Không'

const clockBack = fc.constant(
  happening('the clock is put back an hour', '', (life) => {
    life.office.model.now -= 3_600_000
    return true
  }),
)

const spends = fc.integer({ min: 80, max: 100 }).map((much) =>
  happening('another script spends the quota', `: ${much} letters`, ({ office: { model }, owner }) => {
    const to = Array.from({ length: much }, (_, at) => `nguoi${at}@example.vn`)
    const letter = { number: model.sent.length + 1, at: model.now, from: owner, to, cc: [], bcc: [] }
    model.sent.push({ ...letter, subject: OF_ANOTHER_SCRIPT, body: '', attachments: [] })
    return true
  }),
)

const handsOver = fc.constant(
  happening('another account sets the workbook up', '', (life) => {
    life.owner = life.owner === COLLEAGUE ? CLERK : COLLEAGUE
    life.run('setUp')
    return true
  }),
)

/** Somebody makes a copy, opens it and presses what sends. */
const copied = fc.constantFrom(COLLEAGUE, CLERK).map((user) =>
  happening('the workbook is copied', ` by ${user}`, (life) => {
    const copy = new Office(life.office.today(), copySpreadsheet(life.office.model, user))
    const before = copy.model.sent.length
    for (const name of ['onOpen', 'updateAll', ...SENDING, 'dailyCheck']) copy.run(name, { user })
    assert.equal(copy.model.sent.length, before, 'a copied workbook sends')
    return true
  }),
)

/** Runs of the program, and time. */
export const RUNS = [
  { weight: 16, arbitrary: presses },
  { weight: 7, arbitrary: killed },
  { weight: 4, arbitrary: killedSending },
  { weight: 4, arbitrary: overlaps },
  { weight: 5, arbitrary: meets },
  { weight: 9, arbitrary: buttons },
  { weight: 32, arbitrary: passes },
  { weight: 1, arbitrary: clockBack },
  { weight: 2, arbitrary: spends },
  { weight: 2, arbitrary: handsOver },
  { weight: 1, arbitrary: copied },
]
