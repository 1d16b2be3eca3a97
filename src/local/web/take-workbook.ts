import { readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Places, SAMPLE } from '../cli/locate'
import { openWorkbook, type Source, sourceAt } from '../cli/open-workbook'
import type { Options } from '../cli/options'
import { makeFolders, saveResults } from '../cli/save-results'
import { missingInCopy } from '../cli/sentences'
import { archive } from './archive'
import type { Begun, Sitting } from './sitting'

/** A workbook that was taken: it stands in the folder of the results now, and what stood there before in `kept`. */
export interface Taken {
  readonly begun: Begun
  readonly kept: string
}

export type HowToOpen = Pick<Options, 'out' | 'user' | 'account'>

/** What a person sends from the browser: it has nothing beside it, and its name is only to be read. */
export function sourceSent(name: string, bytes: Buffer): Source {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  return { shown: `“${last}”`, name: last.replace(/\.xlsx$/i, '') || 'workbook', bytes, sidecar: undefined }
}

export const sourceOfSample = (): Promise<Source> => sourceAt(SAMPLE)

/**
 * Opens that workbook in place of the one at the desk. Where something of it would be lost, answers the sentence about
 * it, unless the person has agreed. The file itself is read through before anything is moved. Throws UsageError.
 */
export async function takeWorkbook(
  source: Source,
  isAgreed: boolean,
  how: HowToOpen,
  sitting: Sitting,
  zone: string,
  instant: number,
): Promise<Taken | string> {
  const options = { user: how.user, account: how.account, today: undefined, formTabs: [] }
  const opened = await openWorkbook(source, options, zone, instant)
  if (opened.losses.length && !isAgreed) return missingInCopy(opened.losses, undefined)
  await sitting.keeper.save()
  const { out } = how
  const fresh = placesIn(join(out, FRESH), source)
  await rm(fresh.out, { recursive: true, force: true })
  await makeFolders(fresh)
  await saveResults(fresh, opened, 0, [])
  const kept = await archive(out, sitting.keeper.path)
  for (const name of await readdir(fresh.out)) await rename(join(fresh.out, name), join(out, name))
  await rm(fresh.out, { recursive: true })
  return { begun: { opened, places: placesIn(out, source), reports: [], letters: 0 }, kept }
}

/** Where a workbook is made ready, so that nothing of the one before is moved for one that cannot be saved. */
const FRESH = '.sap-mo'

const placesIn = (out: string, source: Source): Places => ({
  source: source.shown,
  out,
  result: join(out, 'workbook.xlsx'),
  outbox: join(out, 'outbox'),
  continues: false,
  startsAgain: false,
})
