import { readFile } from 'node:fs/promises'
import type { Places } from '../cli/locate'
import type { Opened } from '../cli/open-workbook'
import { saveResults } from '../cli/save-results'
import { dayOf } from '../clock/clock'
import type { DoorReport } from '../report/door-report'

/** Saves the workbook of a desk after changes: one save at a time, and always one after the last change. */
export class Keeper {
  private saving: Promise<void> | undefined
  private isStale = false
  private filed: number

  /** `letters`: how many of the model's letters are filed already; `last`: the number of the last one's file. */
  constructor(
    private readonly places: Places,
    private readonly opened: Opened,
    private readonly reports: readonly DoorReport[],
    letters: number,
    private last: number,
  ) {
    this.filed = letters
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
    return new Uint8Array(await readFile(this.places.result))
  }

  private async saveAll(): Promise<void> {
    while (this.isStale) {
      this.isStale = false
      const { model } = this.opened
      const letters = model.sent.slice(this.filed)
      const opened = { ...this.opened, today: dayOf(model.now) }
      await saveResults(this.places, opened, letters, this.last, this.reports)
      this.filed += letters.length
      this.last += letters.length
    }
  }
}
