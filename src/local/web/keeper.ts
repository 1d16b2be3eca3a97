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

  /** `letters` tells the number of the last letter in the outbox. */
  constructor(
    private readonly places: Places,
    private readonly opened: Opened,
    private readonly reports: readonly DoorReport[],
    private readonly letters: () => number,
  ) {}

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
      const opened = { ...this.opened, today: dayOf(this.opened.model.now) }
      await saveResults(this.places, opened, this.letters(), this.reports)
    }
  }
}
