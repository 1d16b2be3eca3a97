import { buildLab, type Lab, openLab } from './open-lab'
import { count, ms, type Section, tableOf, type Verdict } from './section'
import { collectGarbage, leastOf, medianOf, race, timeOf } from './stopwatch'

const ROUNDS = 21
const COLD_RUNS = 9
const SIZES = [20_000, 100_000]
const MOST_RATIO = 2
const AIM = 1.5
const PARSED = 10_000
const MOST_MS = 150
const TITLES = 20_000
const MOST_MS_FOR_TITLES = 500

interface Race {
  readonly size: number
  readonly ours: readonly number[]
  readonly byHand: readonly number[]
}

const fasterThan = (one: readonly number[], other: readonly number[]): string =>
  (medianOf(one) / medianOf(other)).toFixed(2)

/** @throws Error if the two passes do not come to the same answers: then the race says nothing. */
function raceOf(lab: Lab, size: number): Race {
  lab.layOutGrids(size)
  lab.parseGrids()
  const [ourAnswer, answerByHand] = lab.answers()
  if (ourAnswer !== answerByHand) throw new Error(`the passes over ${size} rows disagree`)
  const [ours = [], byHand = []] = race(ROUNDS, [lab.runOurPass, lab.runPassByHand])
  return { size, ours, byHand }
}

function parseAndPass(code: string): number[] {
  return Array.from({ length: COLD_RUNS }, () => {
    const lab = openLab(code)
    lab.layOutGrids(PARSED)
    collectGarbage()
    return timeOf(lab.parseAndPass)
  })
}

function likeness(code: string): { times: number[]; found: number } {
  let found = 0
  const times = Array.from({ length: COLD_RUNS }, () => {
    const lab = openLab(code)
    lab.layOutTitles(TITLES)
    collectGarbage()
    return timeOf(() => {
      found = lab.findLikeTitles()
    })
  })
  return { times, found }
}

/** How fast the pure code is: against a pass by hand, from raw grids, and over titles. */
export async function speed(): Promise<Section> {
  const code = await buildLab()
  const races = SIZES.map((size) => raceOf(openLab(code), size))
  const parsing = parseAndPass(code)
  const titles = likeness(code)
  return {
    heading: 'Speed of the pure code',
    body: [
      'In fresh, bare contexts, from a bundle built as the add-on’s own is. Milliseconds are',
      'processor time, for the machine is shared: by the clock others would be counted, too.',
      '',
      `**Counting and overdue pass**, from parsed rows, ${ROUNDS} rounds in turns with a pass written by hand`,
      '(`scripts/bench/lab/pass-by-hand.ts`) over the same rows, in one context; both must come to the same answers.',
      'Seven of ten meetings so far are reported, half of them by number, half by cell, quarter and title.',
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
          fasterThan(ours, byHand),
          (leastOf(ours) / leastOf(byHand)).toFixed(2),
        ]),
      ),
      '',
      `**Cold**, each time in a context of its own, nothing compiled yet, ${COLD_RUNS} times:`,
      '',
      tableOf(
        ['Work', 'Median, ms', 'Least, ms'],
        [
          [`Parse and pass of ${count(PARSED)} registrations, from raw grids`, ...coldOf(parsing)],
          [
            `Likeness of ${count(TITLES)} titles (${count(titles.found)} have one like them)`,
            ...coldOf(titles.times),
          ],
        ],
      ),
    ].join('\n'),
    verdicts: [ratioVerdict(races), parseVerdict(parsing), titleVerdict(titles.times)],
  }
}

const coldOf = (times: readonly number[]): string[] => [ms(medianOf(times)), ms(leastOf(times))]

function ratioVerdict(races: readonly Race[]): Verdict {
  const ratios = races.map(({ ours, byHand }) => medianOf(ours) / medianOf(byHand))
  return {
    reached: ratios.every((ratio) => ratio <= MOST_RATIO),
    sentence: `counting and overdue pass: ${ratios.map((ratio) => ratio.toFixed(2)).join(' and ')} times the pass by hand at ${SIZES.map(count).join(' and ')} rows (at most ${MOST_RATIO}, aim ${AIM})`,
  }
}

const parseVerdict = (times: readonly number[]): Verdict => ({
  reached: medianOf(times) <= MOST_MS,
  sentence: `parse and pass of ${count(PARSED)} registrations take ${ms(medianOf(times))} ms cold (at most ${MOST_MS})`,
})

const titleVerdict = (times: readonly number[]): Verdict => ({
  reached: medianOf(times) < MOST_MS_FOR_TITLES,
  sentence: `likeness of ${count(TITLES)} titles takes ${ms(medianOf(times))} ms (under ${MOST_MS_FOR_TITLES})`,
})
