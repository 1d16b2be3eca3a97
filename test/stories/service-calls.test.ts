import { describe, expect, it } from 'vitest'
import { sheetsToImport } from '../../scripts/bench/committee/sheets'
import { modelOf } from '../../scripts/bench/model'
import type { RunResult } from '../../src/local/apps-script'
import { Office } from './office'

const DOORS = [
  'importResponses',
  'checkRegistrations',
  'buildYearlyPlan',
  'showBoard',
  'countCategories',
  'remindOverdueCells',
  'dailyCheck',
]
const THRIFTY = ['checkRegistrations', 'buildYearlyPlan', 'showBoard', 'countCategories']
const DAY = '2027-04-08'
const MOST_CALLS = 20
/** One run sends so many letters and no more; more runs than these are never needed here. */
const MOST_RUNS = 10

/** Before a letter is entered it is looked how far the ledger reaches, and what stands there. */
const READS_A_LETTER = 2

/** `notices` are those of the other calls by which letters tell how they get on. */
type Counts = RunResult['counts'] & { readonly notices: number }

interface Presses {
  readonly first: Counts
  readonly again: Counts
}

/** Each door with all its work to do, and then with nothing new. */
function yearOf(registrations: number): Presses[] {
  const office = new Office(
    DAY,
    modelOf(sheetsToImport(registrations, { 'Tự động gửi email': 'Không' }), DAY),
  )
  const press = (door: string): Counts => {
    const { end, value, counts, calls } = office.run(door, { start: door === 'dailyCheck' ? 'time' : 'menu' })
    expect([door, end, value]).toMatchObject([door, 'completed', { status: 'done' }])
    const notices = calls.filter(({ call }) => call.startsWith('Cache.')).length
    return { ...counts, other: counts.other - notices, notices }
  }
  return DOORS.map((door) => {
    if (door === 'dailyCheck') office.tomorrow()
    const first = press(door)
    let again = press(door)
    for (let run = 1; run < MOST_RUNS && again.mail > 0; run += 1) again = press(door)
    return { first, again }
  })
}

const small = yearOf(10)
const large = yearOf(1_000)

const besidesLetters = ({ read, mail }: Counts): number => read - READS_A_LETTER * mail

describe.each(DOORS.map((door, place) => [door, small[place], large[place]] as const))(
  '%s',
  (_door, few, many) => {
    it('reads as often at 1,000 registrations as at 10, what each letter needs apart', () => {
      expect(many && [besidesLetters(many.first), many.first.other]).toEqual(
        few && [besidesLetters(few.first), few.first.other],
      )
    })

    it('flushes once for each letter, and besides as often', () => {
      const besides = ({ flush, mail }: RunResult['counts']): number => flush - mail
      expect(many && besides(many.first)).toBe(few && besides(few.first))
    })

    it('tells of no letter more than twice, of most of them once', () => {
      const { mail, notices } = many?.first ?? { mail: 0, notices: 0 }
      expect(notices).toBeLessThanOrEqual(mail === 0 ? 0 : mail * 1.5 + 2)
    })

    it('makes the very same calls where nothing is new, and none of them writes', () => {
      expect(many?.again).toEqual(few?.again)
      expect(many?.again).toMatchObject({ write: 0, mail: 0 })
    })
  },
)

const press = (door: string, which: keyof Presses): Counts => {
  const counts = large[DOORS.indexOf(door)]?.[which]
  if (counts === undefined) throw new Error(`${door} was not pressed`)
  return counts
}

describe.each(THRIFTY)('%s', (door) => {
  it.each(['first', 'again'] as const)(
    `makes do with ${MOST_CALLS} calls (%s), the blocks written apart`,
    (which) => {
      const { write: _, notices: __, ...counts } = press(door, which)
      const total = Object.values(counts).reduce((sum, calls) => sum + calls, 0)
      expect(total).toBeGreaterThan(0)
      expect(total).toBeLessThanOrEqual(MOST_CALLS)
    },
  )
})

/**
 * Some twenty tabs and facts to read; what is shown before letters go is read a second time, and the forms' tabs are
 * asked once more for what came meanwhile. Where the counts are laid out anew, their three charts are looked at: 7 reads.
 * Where nobody keeps the schedule, it is asked twice whether the workbook is a copy.
 */
it.each([
  ['remindOverdueCells', 'first', 34],
  ['remindOverdueCells', 'again', 21],
  ['dailyCheck', 'first', 33],
  ['dailyCheck', 'again', 24],
] as const)('%s (%s) reads %i times at most, although its acts read the same tabs', (door, which, most) => {
  expect(besidesLetters(press(door, which))).toBeLessThanOrEqual(most)
})
