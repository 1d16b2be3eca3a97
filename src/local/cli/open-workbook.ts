import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { dayOf, startOf } from '../clock/clock'
import type { Day } from '../clock/day'
import type { Model } from '../model'
import { linkForm, sameTabName } from '../workbook-file/form-tabs'
import type { Loss } from '../workbook-file/losses'
import { isCopy, newWorkbookId, openModel } from '../workbook-file/open-model'
import { readWorkbook } from '../workbook-file/read-workbook'
import {
  parseSidecar,
  type Sidecar,
  type SidecarState,
  sidecarPath,
  UnreadableSidecar,
} from '../workbook-file/sidecar'
import { UnreadableFile } from '../workbook-file/unreadable'
import { shown } from './locate'
import { DEFAULT_ACCOUNT, DEFAULT_USER, type Options } from './options'
import * as say from './sentences'
import { UsageError } from './usage-error'

/** A workbook ready to be run. */
export interface Opened {
  readonly model: Model
  readonly today: Day
  /** The day was told, by --today or by the side-car: the next run keeps to it, rather than to the calendar. */
  readonly isTold: boolean
  readonly user: string
  readonly losses: readonly Loss[]
  readonly isCopy: boolean
  readonly runs: number
  /** How many letters the outbox beside it should hold, if the side-car says. */
  readonly letters: number | undefined
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined

async function bytesOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new UsageError(say.fileMissing(shown(path)), { cause: error })
    if (code === 'EISDIR') throw new UsageError(say.fileIsFolder(shown(path)), { cause: error })
    throw new UsageError(say.fileNotReadable(shown(path)), { cause: error })
  }
}

async function readSidecar(workbook: string): Promise<Sidecar | undefined> {
  const path = sidecarPath(workbook)
  try {
    return parseSidecar(await readFile(path, 'utf8'))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    const place = error instanceof UnreadableSidecar ? error.place : ''
    throw new UsageError(say.sidecarUnreadable(shown(path), place), { cause: error })
  }
}

function linkNamedTabs(model: Model, names: readonly string[]): void {
  for (const name of names) {
    const tab = model.spreadsheet.tabs.find((one) => sameTabName(one.name, name))
    if (!tab) throw new UsageError(say.unknownFormTab(name))
    linkForm(tab)
  }
}

const lastLetterOf = (state: SidecarState | undefined): number | undefined =>
  state?.sent.reduce<number | undefined>(
    (last, { at }) => (last === undefined || at > last ? at : last),
    undefined,
  )

/** A workbook's file and what lies beside it; `shown` is how the person knows it. */
export interface Source {
  readonly shown: string
  /** Of the spreadsheet, if it is new. */
  readonly name: string
  readonly bytes: Buffer
  readonly sidecar: Sidecar | undefined
}

/** Reads the workbook and what lies beside it. Throws UsageError. */
export async function sourceAt(path: string): Promise<Source> {
  const bytes = await bytesOf(path)
  return { shown: shown(path), name: basename(path, '.xlsx'), bytes, sidecar: await readSidecar(path) }
}

/**
 * Opens a workbook. `instant` is the real time, for a workbook of which nobody says what day it is. Throws UsageError.
 */
export async function openWorkbook(
  source: Source,
  options: Pick<Options, 'today' | 'user' | 'account' | 'formTabs'>,
  zone: string,
  instant: number,
): Promise<Opened> {
  const { bytes, sidecar } = source
  const state = sidecar?.state
  const grids = new Map(
    state?.tabs.map(({ name, sheet = name, rows, columns }) => [sheet, { rows, columns }]),
  )
  const opened = await readWorkbook(bytes, (sheet) => grids.get(sheet)).catch((error: unknown) => {
    if (error instanceof UnreadableFile)
      throw new UsageError(say.unreadable[error.reason](source.shown), { cause: error })
    throw error
  })
  const told = options.today ?? sidecar?.today
  const today = told ?? dayOf(instant)
  const user = options.user ?? state?.user ?? DEFAULT_USER
  const model = openModel(opened, state, newWorkbookId(bytes), {
    name: source.name,
    user,
    account: options.account ?? state?.account ?? DEFAULT_ACCOUNT,
    now: startOf(today, state?.now, lastLetterOf(state)),
    scriptTimeZone: zone,
  })
  linkNamedTabs(model, options.formTabs)
  return {
    model,
    today,
    isTold: told !== undefined,
    user,
    losses: opened.losses,
    isCopy: isCopy(opened, state),
    runs: state?.runs ?? 0,
    letters: state?.letters,
  }
}
