import { type BoardRow, boardOf } from '../../../src/addon/domain/board'
import { heldMeetings } from '../../../src/addon/domain/held-meetings'
import { topicsInForce } from '../../../src/addon/domain/registration'
import { countTopics, type TopicCounts } from '../../../src/addon/domain/topic-count'
import type { ParsedRows } from './parsed-rows'

export interface OurAnswer {
  readonly counts: TopicCounts
  readonly board: readonly BoardRow[]
}

/** The pass as the doors make it: what is in force, what was held, the counts, how each cell stands. */
export function ourPass(rows: ParsedRows): OurAnswer {
  const { registrations, results, cells, categories, settings, year, today } = rows
  const topics = topicsInForce(registrations)
  const held = heldMeetings(topics, results, today, settings.daysOff)
  return {
    counts: countTopics(topics, held, cells, categories, year),
    board: boardOf({
      cells,
      registrations,
      topics,
      held,
      year,
      today,
      minimum: settings.minimumPerQuarter,
    }),
  }
}
