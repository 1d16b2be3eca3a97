import { digest } from '../../domain/digest'
import type { Looked } from '../../domain/health'
import { isSameProgram, type ProgramRecord, programFinding } from '../../domain/program-record'
import type { Act, World } from '../../ports'
import { programNoted } from '../../text/health'

/** Key in the store. */
const KEY = 'program'

/** The store is the program's own: what stands under this key was written by `noteProgram`. */
function readNoted({ store }: World): ProgramRecord | undefined {
  const kept = store.all()[KEY]
  return kept === undefined ? undefined : (JSON.parse(kept) as ProgramRecord)
}

const running = ({ platform }: World): ProgramRecord => ({
  build: platform.build(),
  print: digest(platform.source()),
})

/** Whether the program is the one that set-up, or somebody at this look, took for the right one. */
export function lookAtProgram(world: World): Looked {
  const finding = programFinding(readNoted(world), running(world))
  return { findings: [finding], mend: finding.code === 'programNoted' ? undefined : 'program' }
}

/** From now on the program that runs is the right one. */
export const noteProgram: Act<{ readonly isNoted: boolean; readonly runs: ProgramRecord }> = {
  prepare: (world) => {
    const runs = running(world)
    return { isNoted: isSameProgram(readNoted(world), runs), runs }
  },
  question: () => undefined,
  apply: ({ isNoted, runs }, { store }) => {
    if (isNoted) return { message: '', counts: {}, changed: false }
    store.set({ [KEY]: JSON.stringify(runs) })
    return { message: programNoted(runs.build), counts: {}, changed: true }
  },
}

/** The same by the way, where a person sets the workbook up: nothing in it is different for that. */
export const noteProgramQuietly: typeof noteProgram = {
  ...noteProgram,
  apply: (decision, world) => ({ ...noteProgram.apply(decision, world), message: '', changed: false }),
}
