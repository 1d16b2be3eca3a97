import { access, realpath, stat } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import type { Options } from './options'

const REPOSITORY = join(import.meta.dirname, '../../..')

export const SAMPLE = join(REPOSITORY, 'examples/vien-kiem-sat-tinh.xlsx')

/** Where a run reads from and writes to. */
export interface Places {
  readonly source: string
  readonly out: string
  /** The workbook of the results. */
  readonly result: string
  readonly outbox: string
  /** The run goes on with the results of an earlier one. */
  readonly continues: boolean
  /** There are earlier results, which this run replaces. */
  readonly startsAgain: boolean
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map((path) => realpath(path).catch(() => path)))
  if (first === second) return true
  const [a, b] = await Promise.all([one, other].map((path) => stat(path).catch(() => undefined)))
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev
}

/** Saved by the desk beside a workbook that somebody had changed meanwhile: the work goes on in it. */
async function isOwnCopy(workbook: string, out: string): Promise<boolean> {
  return (
    /^workbook-\d+\.xlsx$/.test(basename(workbook)) && isSameFile(workbook, join(out, basename(workbook)))
  )
}

/** The workbook that was named, else the results of the run before, else the sample committee's. */
export async function locate({ workbook, out }: Pick<Options, 'workbook' | 'out'>): Promise<Places> {
  const usual = join(out, 'workbook.xlsx')
  const isOwn = workbook !== undefined && (await isOwnCopy(workbook, out))
  const result = isOwn ? join(out, basename(workbook)) : usual
  const hasResult = await exists(result)
  const source = workbook ?? (hasResult ? result : SAMPLE)
  const continues = hasResult && (await isSameFile(source, result))
  return { source, out, result, outbox: join(out, 'outbox'), continues, startsAgain: hasResult && !continues }
}

/** A path as a person would write it from where they are. */
export function shown(path: string): string {
  const near = relative(process.cwd(), path)
  return near.startsWith('..') ? path : near
}
