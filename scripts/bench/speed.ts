import { coldWork } from './cold-work'
import { buildLab, type Lab, openLab } from './open-lab'
import { count, ms, type Section, tableOf, type Verdict } from './section'
import { leastOf, medianOf, race } from './stopwatch'

const ROUNDS = 21
const SIZES = [20_000, 100_000]
/** In one turn a pass is made as often as it takes: garbage is cleared every few passes, and a turn has its share. */
const ROWS_A_TURN = 100_000
const MOST_RATIO = 2
const AIM = 1.5

interface Race {
  readonly size: number
  readonly ours: readonly number[]
  readonly byHand: readonly number[]
}

/** @throws Error if the two passes do not come to the same answers: then the race says nothing. */
function raceOf(lab: Lab, size: number): Race {
  lab.layOutGrids(size)
  lab.parseGrids()
  const [ourAnswer, answerByHand] = lab.answers()
  if (ourAnswer !== answerByHand) throw new Error(`the passes over ${size} rows disagree`)
  const passes = ROWS_A_TURN / size
  const turns = [lab.runOurPass, lab.runPassByHand].map((pass) => () => repeat(passes, pass))
  const [ours = [], byHand = []] = race(ROUNDS, turns).map((times) => times.map((time) => time / passes))
  return { size, ours, byHand }
}

function repeat(times: number, work: () => unknown): void {
  for (let time = 0; time < times; time += 1) work()
}

/** How fast the pure code is: against a pass by hand, from raw grids, and over titles. */
export async function speed(): Promise<Section> {
  const code = await buildLab()
  const races = SIZES.map((size) => raceOf(openLab(code), size))
  const cold = coldWork(code)
  return {
    heading: 'Speed of the pure code',
    body: [
      'In fresh, bare contexts, from a bundle built as the add-on’s own is.',
      '',
      `**Counting and overdue pass**, from parsed rows, ${ROUNDS} rounds in turns with a pass written by hand`,
      '(`scripts/bench/lab/pass-by-hand.ts`) over the same rows, in one context; both must come to the same answers.',
      'Seven of ten meetings so far are reported, half of them by number, half by cell, quarter and title. Milliseconds',
      `are processor time of one pass, for the machine is shared; a turn goes over ${count(ROWS_A_TURN)} rows, if need be again`,
      'and again, so that each has its share of the clearing of garbage.',
      '',
      tableOf(
        [
          'Rows',
          'Ours, ms (median, least)',
          'By hand, ms (median, least)',
          'Ratio of medians',
          'of the least',
        ],
        races.map(({ size, ours, byHand }) => [
          count(size),
          `${ms(medianOf(ours))}, ${ms(leastOf(ours))}`,
          `${ms(medianOf(byHand))}, ${ms(leastOf(byHand))}`,
          ratioOf(medianOf, ours, byHand),
          ratioOf(leastOf, ours, byHand),
        ]),
      ),
      '',
      cold.body,
    ].join('\n'),
    verdicts: [ratioVerdict(races), ...cold.verdicts],
  }
}

const ratioOf = (
  one: (times: readonly number[]) => number,
  ours: readonly number[],
  byHand: readonly number[],
): string => (one(ours) / one(byHand)).toFixed(2)

function ratioVerdict(races: readonly Race[]): Verdict {
  const ratios = races.map(({ ours, byHand }) => medianOf(ours) / medianOf(byHand))
  return {
    reached: ratios.every((ratio) => ratio <= MOST_RATIO),
    sentence: `counting and overdue pass: ${ratios.map((ratio) => ratio.toFixed(2)).join(' and ')} times the pass by hand at ${SIZES.map(count).join(' and ')} rows (at most ${MOST_RATIO}, aim ${AIM})`,
  }
}
