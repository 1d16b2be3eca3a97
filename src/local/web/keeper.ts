import { createHash } from 'node:crypto'
import { access, readFile } from 'node:fs/promises'
import type { Places } from '../cli/locate'
import type { Opened } from '../cli/open-workbook'
import { saveResults } from '../cli/save-results'
import { dayOf } from '../clock/clock'
import type { DoorReport } from '../report/door-report'
import type { writeWorkbook } from '../workbook-file/write-workbook'

/** What a keeper needs of those whose workbook it keeps. */
export interface ToKeep {
  readonly places: Places
  readonly opened: () => Opened
  readonly reports: readonly DoorReport[]
  /** The number of the last letter in the outbox. */
  readonly letters: () => number
  readonly write: typeof writeWorkbook
  /** Called when somebody else has changed the file: from now on the workbook is saved beside it, under that name. */
  readonly moved: (from: string, to: string) => void
}

/** Saves the workbook of a desk after changes: one save at a time, and always one after the last change. */
export class Keeper {
  private saving: Promise<void> | undefined
  private isStale = false
  private result: string
  /** Of the file as it was left here. */
  private print: Promise<string | undefined>

  constructor(private readonly kept: ToKeep) {
    this.result = kept.places.result
    this.print = printOf(this.result)
  }

  /** Where the workbook is saved now. */
  get path(): string {
    return this.result
  }

  /** Resolves when all that has changed so far is saved. Rejects with the system's error. */
  async save(): Promise<void> {
    this.isStale = true
    this.saving ??= this.saveAll().finally(() => {
      this.saving = undefined
    })
    await this.saving
  }

  /** The file as it stands. */
  async file(): Promise<Uint8Array<ArrayBuffer>> {
    await this.save()
    return new Uint8Array(await readFile(this.result))
  }

  private async saveAll(): Promise<void> {
    const { places, opened, letters, reports, write } = this.kept
    while (this.isStale) {
      this.isStale = false
      await this.leaveToOthers()
      const now = opened()
      const told = { ...now, today: dayOf(now.model.now) }
      await saveResults({ ...places, result: this.result }, told, letters(), reports, write)
      this.print = printOf(this.result)
      await this.print
    }
  }

  /** A file that somebody has changed meanwhile, in Excel say, is theirs. One that is gone is nobody's. */
  private async leaveToOthers(): Promise<void> {
    const [left, found] = await Promise.all([this.print, printOf(this.result)])
    if (found === undefined || found === left) return
    const from = this.result
    this.result = await freeNameBeside(this.kept.places.result)
    this.kept.moved(from, this.result)
  }
}

async function printOf(path: string): Promise<string | undefined> {
  try {
    return createHash('sha256')
      .update(await readFile(path))
      .digest('base64')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

async function freeNameBeside(path: string): Promise<string> {
  for (let count = 2; ; count += 1) {
    const name = path.replace(/(-\d+)?\.xlsx$/, `-${count}.xlsx`)
    const isTaken = await access(name).then(
      () => true,
      () => false,
    )
    if (!isTaken) return name
  }
}
