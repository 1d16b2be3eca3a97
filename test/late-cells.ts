import type { Cell } from '../src/addon/domain/cell'
import type { Member } from '../src/addon/domain/member'
import type { Audience } from '../src/addon/domain/reminder'
import { decideReminders } from '../src/addon/domain/reminder-decision'
import { aCell, aTopic } from './nouns'
import { aCommittee, factsOf, type Year } from './reminders'

/** Cells that are all late in one way, for tests of how letters reach them. */

/** Each cell owes the report on a meeting that was planned for 14 January. */
export const late = (cell: Cell, row = cell.row) => aTopic({ row, cell, planned: '2027-01-14' })
export const cellAt = (row: number, rest: Partial<Cell> = {}): Cell =>
  aCell(`Chi bộ ${row}`, row, { emails: [`chibo${row}@example.vn`], ...rest })

interface Case extends Partial<Omit<Year, 'committee'>> {
  readonly cells: readonly Cell[]
  readonly members?: readonly Member[]
  readonly settings?: Parameters<typeof aCommittee>[1]
  readonly audiences?: readonly Audience[]
  readonly quota?: number
}

export const decide = ({
  cells,
  members,
  settings,
  audiences = ['cells', 'members'],
  quota = 100,
  ...year
}: Case) =>
  decideReminders(
    factsOf({
      today: '2027-01-20',
      from: '2027-01-10',
      topics: cells.map((cell) => late(cell)),
      ...year,
      committee: aCommittee(cells, settings, members),
    }),
    audiences,
    () => quota,
  )

export const to = (facts: Case): (readonly string[])[] => decide(facts).letters.map((letter) => letter.to)
