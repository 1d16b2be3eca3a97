import { constants, copyFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { filedLetters, removeLettersAfter } from '../outbox/outbox'
import type { DoorReport } from '../report/door-report'
import { sidecarOf } from '../workbook-file/close-model'
import { sidecarPath } from '../workbook-file/sidecar'
import { writeWorkbook } from '../workbook-file/write-workbook'
import type { Places } from './locate'
import { makeFolder } from './make-folder'
import type { Opened } from './open-workbook'

const json = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`

/** Keeps the workbook that is about to be replaced, under the first free name; answers that name. */
export async function keepEarlier(result: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const kept = result.replace(/\.xlsx$/, `-truoc-${count}.xlsx`)
    const isFree = await copyFile(result, kept, constants.COPYFILE_EXCL).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'EEXIST') return false
        throw error
      },
    )
    if (isFree) return kept
  }
}

/** Makes the folders of the results, and shows that files can be written there. Rejects with the system's error. */
export async function makeFolders({ out, outbox }: Places): Promise<void> {
  for (const folder of [out, outbox, join(out, 'documents')]) await makeFolder(folder)
  const probe = join(out, '.write-probe')
  await writeFile(probe, '')
  await rm(probe)
}

/** The outbox as a run finds it: the number of its last letter, and how many were removed. */
export interface ClearedOutbox {
  readonly last: number
  readonly removed: number
}

/**
 * Clears the outbox for the letters of this run: of an earlier story all that this program filed, of the same
 * story what a run left behind that ended before it had saved its workbook.
 */
export async function clearOutbox(
  { outbox, continues }: Places,
  { letters }: Opened,
): Promise<ClearedOutbox> {
  const filed = await filedLetters(outbox)
  const last = continues ? (letters ?? filed.at(-1)?.number ?? 0) : 0
  return { last, removed: await removeLettersAfter(outbox, last) }
}

/** Workbook and side-car take their names together and last: a run that ends before has changed nothing. */
async function replace(
  places: Places,
  opened: Opened,
  letters: number,
  write: typeof writeWorkbook,
): Promise<void> {
  const { model, user, runs } = opened
  const sidecar = sidecarOf(model, user, opened.isTold ? opened.today : undefined, {
    runs: runs + 1,
    letters,
  })
  const beside = sidecarPath(places.result)
  await writeFile(`${beside}.tmp`, json(sidecar))
  await write(model.spreadsheet, `${places.result}.tmp`, model.now)
  await rename(`${beside}.tmp`, beside)
  await rename(`${places.result}.tmp`, places.result)
}

/**
 * Writes all results of a run but the letters: workbook with its side-car, report. `letters` is the number of the last
 * letter. Rejects with the system's error.
 */
export async function saveResults(
  places: Places,
  opened: Opened,
  letters: number,
  reports: readonly DoorReport[],
  write = writeWorkbook,
): Promise<void> {
  await replace(places, opened, letters, write)
  await writeFile(join(places.out, 'report.json'), json(reports))
}
