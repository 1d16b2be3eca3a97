import type { Block, Box } from '../src/addon/domain/box'
import type { LedgerEntry } from '../src/addon/domain/ledger'
import { readTable } from '../src/addon/workbook/table'
import { ledgerTab, readLedger } from '../src/addon/workbook/tabs/ledger'

/** The run was killed: nothing more happens, and what was not flushed is lost. */
export class Killed extends Error {}

/** The ledger as it stands, and as a run sees it that has not flushed yet: on paper, no workbook behind it. */
export class PaperLedger {
  standing: Box[][] = []
  seen: Box[][] = []
  /** What went out, told by whoever uses this. */
  sentKeys: string[] = []
  /** Calls that are still answered before the run is killed. */
  callsLeft = Number.POSITIVE_INFINITY

  call(): void {
    if (this.callsLeft <= 0) throw new Killed()
    this.callsLeft--
  }

  look(first: number, last: number): Box[][] {
    this.call()
    return this.seen.slice(first - 1, last)
  }

  write(blocks: readonly Block<Box>[]): void {
    this.call()
    for (const { row, column, values } of blocks) {
      for (const [down, boxes] of values.entries()) {
        const line = this.seen[row - 1 + down] ?? Object.keys(ledgerTab.columns).map((): Box => '')
        for (const [right, box] of boxes.entries()) line[column - 1 + right] = box
        this.seen[row - 1 + down] = line
      }
    }
  }

  flush(): void {
    this.call()
    this.standing = this.seen.map((row) => [...row])
  }

  startAgain(calls: number): void {
    this.callsLeft = calls
    this.seen = this.standing.map((row) => [...row])
  }

  read(): LedgerEntry[] {
    return this.standing.length === 0 ? [] : readLedger(readTable(ledgerTab, ledgerTab.name, this.standing))
  }
}
