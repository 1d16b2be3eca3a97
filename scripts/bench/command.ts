import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeWorkbook } from '../../src/local/workbook-file/write-workbook'
import { sheetsToImport } from './committee/sheets'
import { modelOf } from './model'
import { count, kB, type Section, tableOf } from './section'

const REGISTRATIONS = 10_000
const DAY = '2027-04-08'
const LOOK_EVERY_MS = 50
const MOST_MB = 1_000
const repository = join(import.meta.dirname, '../..')

interface Run {
  readonly seconds: number
  /** Peak of the memory in use, MB of a million bytes; undefined where the system does not tell. */
  readonly peak: number | undefined
}

/** Runs the command as `npm start` does, in one process, and looks at its memory while it lasts. */
async function run(args: readonly string[]): Promise<Run> {
  const start = performance.now()
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/local/cli.ts', '--once', ...args], {
    cwd: repository,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let peak: number | undefined
  const looking = setInterval(async () => {
    peak = (await peakOf(child.pid)) ?? peak
  }, LOOK_EVERY_MS)
  const [code] = await once(child, 'exit')
  clearInterval(looking)
  if (code !== 0) throw new Error(`the command ended with ${code}`)
  return { seconds: (performance.now() - start) / 1000, peak }
}

/** Linux keeps the high-water mark; nothing of the kind elsewhere, nor once the process is gone. */
async function peakOf(pid: number | undefined): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const found = /^VmHWM:\s*(\d+) kB/m.exec(status)?.[1]
  return found === undefined ? undefined : (Number(found) * 1024) / 1e6
}

/** The whole command on a workbook whose registrations all wait to be imported, and again on its results. */
export async function command(): Promise<Section> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  const [source, out] = [join(folder, 'source.xlsx'), join(folder, 'out')]
  try {
    const model = modelOf(sheetsToImport(REGISTRATIONS), DAY)
    await writeWorkbook(model.spreadsheet, source, model.now)
    const first = await run(['--workbook', source, '--out', out, '--today', DAY])
    const again = await run(['--workbook', source, '--out', out, '--today', DAY])
    const { size } = await stat(join(out, 'workbook.xlsx'))
    return sectionOf({ first, again, size })
  } finally {
    await rm(folder, { recursive: true })
  }
}

function sectionOf({ first, again, size }: { first: Run; again: Run; size: number }): Section {
  const line = (what: string, { seconds, peak }: Run) => [
    what,
    seconds.toFixed(0),
    peak === undefined ? 'not told' : count(Math.round(peak)),
  ]
  const peak = Math.max(first.peak ?? 0, again.peak ?? 0)
  return {
    heading: `The command on ${count(REGISTRATIONS)} registrations`,
    body: [
      '`npm start -- --once --workbook …`: reads the .xlsx file, builds the add-on, runs all seven doors of the sample year,',
      `writes workbook (${kB(size)} kB), side-car, letters and report. Seconds are by the clock of a machine that others use.`,
      '',
      tableOf(
        ['Run', 'Seconds', 'Peak memory, MB'],
        [line('from responses only', first), line('again, on its own results', again)],
      ),
    ].join('\n'),
    verdicts: [
      {
        reached: peak > 0 && peak < MOST_MB,
        sentence: `peak memory of the command is ${peak === 0 ? 'not told here' : `${count(Math.round(peak))} MB`} (under ${count(MOST_MB)})`,
      },
    ],
  }
}
