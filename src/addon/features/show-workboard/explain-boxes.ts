import { type BoardRow, inOrderOfTime } from '../../domain/board'
import type { BoxReason } from '../../domain/box-reason'
import type { LocalDate } from '../../domain/local-date'
import type { Obligation } from '../../domain/obligation'
import { QUARTERS, type Quarter } from '../../domain/quarter'
import { slotKey } from '../../domain/quarter-slot'
import type { Standing } from '../../domain/workboard-facts'

/** Why each box of the board stands as it does: what the cell owes, until when, and what is known of it. */
export function explainBoxes(
  rows: readonly BoardRow[],
  owed: readonly Obligation[],
  standing: Standing,
): BoxReason[][] {
  const { year } = standing
  const bySlot = new Map<number, Obligation[]>()
  for (const one of owed) {
    if (one.year !== year) continue
    const key = slotKey(one.cell, year, one.quarter)
    bySlot.set(key, [...(bySlot.get(key) ?? []), one])
  }
  return rows.map(({ cell, boxes }) =>
    QUARTERS.flatMap((quarter, place): BoxReason[] => {
      const found = boxes[place]
      if (found === undefined) return []
      const box = inOrderOfTime(found, standing.committee.settings.daysOff)
      return [
        {
          cell,
          year,
          quarter,
          box,
          owed: bySlot.get(slotKey(cell, year, quarter)) ?? [],
          heldOn: heldDays(box.topics, standing),
          adjustments: adjustmentsOf(cell, quarter, standing),
        },
      ]
    }),
  )
}

function heldDays(topics: BoxReason['box']['topics'], { held }: Standing): Record<number, LocalDate> {
  const days: Record<number, LocalDate> = {}
  for (const topic of topics) {
    const day = held.heldOn(topic)
    if (day !== undefined) days[topic.registration.row] = day
  }
  return days
}

const adjustmentsOf = (cell: BoxReason['cell'], quarter: Quarter, { adjustments, year }: Standing) =>
  adjustments.filter((one) => one.cell === cell && one.year === year && one.quarter === quarter)
