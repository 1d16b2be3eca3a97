import type { Addon } from '../build/add-on'
import { DOORS, type Door, type DoorPresses, measureDoors } from './measure-doors'
import type { Press } from './press'
import { count, type Section, tableOf, type Verdict } from './section'

const SIZES = [10, 100, 1_000, 10_000]
/** Doors that are to make do with so many calls. */
const THRIFTY: readonly Door[] = ['checkRegistrations', 'buildYearlyPlan', 'showBoard', 'countCategories']
const MOST_CALLS = 20

type Kind = keyof Press['counts']

/** Calls of each door at each size, the door's first press and a press when nothing is new. */
export function serviceCalls(addon: Addon): Section {
  const sizes = SIZES.map((size) => measureDoors(addon, size))
  const presses = DOORS.flatMap((door, place) =>
    (['first', 'again'] as const).map((which) => ({
      door,
      which,
      bySize: sizes.map((doors) => pressOf(doors[place], which)),
    })),
  )
  const rows = presses.map(({ door, which, bySize }) => [
    `\`${door}\``,
    which,
    ...(['read', 'write', 'flush', 'mail', 'other'] as const).map((kind) =>
      shown(bySize.map(({ counts }) => counts[kind])),
    ),
    bySize.map(({ seconds }) => seconds.toFixed(1)).join(' / '),
  ])
  return {
    heading: 'Service calls',
    body: [
      `A committee of invented cells that each registered four topics a year for five years: ${SIZES.map(count).join(', ')}`,
      'registrations, one cell for each twenty. *first*: the door has all its work to do, and makes the tabs it writes;',
      '*again*: nothing is new. One number stands for all four sizes, four where they differ. Seconds are what the table',
      'of costs (docs/decisions/0005) makes of the calls: right to a factor of three. The daily check is that of the next',
      'morning, with `Tự động gửi email` = Không.',
      '',
      tableOf(
        ['Door', 'Press', 'Reads', 'Writes', 'Flushes', 'Letters', 'Others', 'Seconds at Google'],
        rows,
      ),
    ].join('\n'),
    verdicts: [callsOnRows(presses), fewCalls(presses), idle(presses)],
  }
}

type Presses = readonly {
  readonly door: Door
  readonly which: 'first' | 'again'
  readonly bySize: readonly Press[]
}[]

function pressOf(presses: DoorPresses | undefined, which: 'first' | 'again'): Press {
  const press = presses?.[which]
  if (press === undefined) throw new Error('a door was not pressed')
  if (press.end !== 'done') throw new Error(`${press.door}: ${press.end}: ${press.message}`)
  return press
}

const isSame = (numbers: readonly number[]): boolean => new Set(numbers).size === 1
const shown = (numbers: readonly number[]): string =>
  isSame(numbers) ? String(numbers[0]) : numbers.join(' / ')

/** Before a letter is entered it is looked how far the ledger reaches, and what stands there. */
const READS_A_LETTER = 2

/** Each letter is flushed before it goes, and told of to those who look on: that is not counted. */
const withoutLetters = ({ counts, notices }: Press, kind: Kind): number => {
  if (kind === 'flush') return counts.flush - counts.mail
  if (kind === 'read') return counts.read - READS_A_LETTER * counts.mail
  return kind === 'other' ? counts.other - notices : counts[kind]
}

/** Where the ledger has come to the end of the grid, there is nothing to look at. */
const grows = ([few = 0, ...more]: readonly number[]): boolean => more.some((number) => number > few)

function callsOnRows(presses: Presses): Verdict {
  const growing = presses.flatMap(({ door, which, bySize }) =>
    (['read', 'flush', 'other'] as const)
      .map((kind) => ({ kind, numbers: bySize.map((press) => withoutLetters(press, kind)) }))
      .filter(({ numbers }) => grows(numbers))
      .map(({ kind, numbers }) => `\`${door}\` (${which}): ${kind} ${shown(numbers)}`),
  )
  const target = 'the calls of a door do not grow with the rows, letters and changed blocks apart'
  return growing.length === 0
    ? { reached: true, sentence: target }
    : { reached: false, sentence: `${target}, but for ${growing.join('; ')}` }
}

const total = ({ counts }: Press): number => Object.values(counts).reduce((sum, calls) => sum + calls, 0)

function fewCalls(presses: Presses): Verdict {
  const most = (which: 'first' | 'again', calls: (press: Press) => number): string =>
    presses
      .filter((press) => press.which === which && THRIFTY.includes(press.door))
      .map(({ bySize }) => Math.max(...bySize.map(calls)))
      .join(', ')
  const again = most('again', total)
  const bare = most('first', (press) => total(press) - press.counts.write)
  return {
    reached: [...again.split(', '), ...bare.split(', ')].every((calls) => Number(calls) <= MOST_CALLS),
    sentence:
      `at most ${MOST_CALLS} calls for check, plan, board and counts: ${again} with nothing new; ` +
      `${bare} on the first press, the blocks written apart (${most('first', ({ counts }) => counts.write)})`,
  }
}

function idle(presses: Presses): Verdict {
  const writing = presses.filter(
    ({ which, bySize }) => which === 'again' && bySize.some(({ counts }) => counts.write > 0),
  )
  const names = writing.map(({ door }) => `\`${door}\``).join(', ')
  return {
    reached: writing.length === 0,
    sentence: `pressed again with nothing new, a door writes nothing${writing.length === 0 ? '' : `, but for ${names}`}`,
  }
}
