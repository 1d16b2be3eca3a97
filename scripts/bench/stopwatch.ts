import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
/** Clears away what earlier work left behind, and some of what the engine has learnt: for work measured cold. */
export const collectGarbage = runInNewContext('gc') as () => void

/** How long some work took, in milliseconds. */
export interface Lap {
  readonly clock: number
  /**
   * Of the processor, helper threads (garbage collection, compiling) included: they run beside the work where a second
   * processor is free. Others on the machine do not count here; by the clock they do.
   */
  readonly processor: number
}

export function lapOf(work: () => unknown): Lap {
  const processor = processorMs()
  const clock = performance.now()
  work()
  return { clock: performance.now() - clock, processor: processorMs() - processor }
}

function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Processor time of each contestant in each of so many rounds; they take turns, so that all meet the same weather. */
export function race(rounds: number, contestants: readonly (() => unknown)[]): number[][] {
  const times = contestants.map((): number[] => [])
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < contestants.length; turn += 1) {
      const at = (round + turn) % contestants.length
      times[at]?.push(lapOf(contestants[at] ?? (() => undefined)).processor)
    }
  }
  return times
}

/** @throws Error for an empty list */
export function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (middle === undefined) throw new Error('no number')
  return middle
}

export const leastOf = (numbers: readonly number[]): number => Math.min(...numbers)
