import { type Lab, openLab } from './open-lab'
import { count, ms, type Section, tableOf, type Verdict } from './section'
import { collectGarbage, type Lap, lapOf, leastOf, medianOf } from './stopwatch'

const ROUNDS = 15
const PARSED = 10_000
const MOST_MS = 150
const TITLES = 20_000
const MOST_MS_FOR_TITLES = 500

/** Each time in a context of its own. @param layOut prepares what is not measured; gives back what is */
const coldLaps = (code: string, layOut: (lab: Lab) => () => unknown): Lap[] =>
  Array.from({ length: ROUNDS }, () => {
    const work = layOut(openLab(code))
    collectGarbage()
    return lapOf(work)
  })

const parseAndPass = (code: string): Lap[] =>
  coldLaps(code, (lab) => {
    lab.layOutGrids(PARSED)
    return lab.parseAndPass
  })

function likeness(code: string): { readonly laps: readonly Lap[]; readonly found: number } {
  let found = 0
  const laps = coldLaps(code, (lab) => {
    lab.layOutTitles(TITLES)
    return () => {
      found = lab.findLikeTitles()
    }
  })
  return { laps, found }
}

/** What a run at Google does once, with nothing compiled yet: from raw grids to the board, and over titles. */
export function coldWork(code: string): Pick<Section, 'body' | 'verdicts'> {
  const parsing = parseAndPass(code)
  const titles = likeness(code)
  return {
    body: [
      `**Cold**, each time in a context of its own, nothing compiled yet, ${ROUNDS} times. The targets are of waiting, so`,
      'they are judged by the median by the clock; others on the machine lengthen it, and the least is nearer to what the',
      'work itself takes. Processor time is that of all threads: the engine compiles and clears away beside the work.',
      '',
      tableOf(
        ['Work', 'By the clock, ms (median, least)', 'Processor, ms (median, least)'],
        [
          [`Parse and pass of ${count(PARSED)} registrations, from raw grids`, ...boxesOf(parsing)],
          [
            `Likeness of ${count(TITLES)} titles (${count(titles.found)} have one like them)`,
            ...boxesOf(titles.laps),
          ],
        ],
      ),
    ].join('\n'),
    verdicts: [
      verdictOn(`parse and pass of ${count(PARSED)} registrations`, parsing, MOST_MS),
      verdictOn(`likeness of ${count(TITLES)} titles`, titles.laps, MOST_MS_FOR_TITLES),
    ],
  }
}

const clocksOf = (laps: readonly Lap[]): number[] => laps.map(({ clock }) => clock)

const boxesOf = (laps: readonly Lap[]): string[] =>
  [clocksOf(laps), laps.map(({ processor }) => processor)].map(
    (times) => `${ms(medianOf(times))}, ${ms(leastOf(times))}`,
  )

function verdictOn(work: string, laps: readonly Lap[], most: number): Verdict {
  const clocks = clocksOf(laps)
  return {
    reached: medianOf(clocks) <= most,
    sentence: `${work}: ${ms(medianOf(clocks))} ms cold by the clock, ${ms(leastOf(clocks))} at the least (at most ${most})`,
  }
}
