import type { Committee } from '../domain/committee'
import { type HeldMeetings, heldMeetings } from '../domain/held-meetings'
import type { LocalDate } from '../domain/local-date'
import { type Registration, type Topic, topicsInForce } from '../domain/registration'
import type { Result } from '../domain/result'
import { type Book, rowsIn } from './book'
import { readRegistrations, registrationsTab } from './tabs/registrations'
import { readResults, resultsTab } from './tabs/results'

/** What was registered and what was held, as of a day. */
export interface Meetings {
  readonly registrations: readonly Registration[]
  readonly topics: readonly Topic[]
  readonly results: readonly Result[]
  readonly held: HeldMeetings
}

/** @throws Refusal for a header that is missing or doubled */
export function readMeetings(book: Book, committee: Committee, today: LocalDate): Meetings {
  const registrations = rowsIn(book, registrationsTab, (table) => readRegistrations(table, committee))
  const results = rowsIn(book, resultsTab, (table) => readResults(table, committee))
  const topics = topicsInForce(registrations)
  return {
    registrations,
    topics,
    results,
    held: heldMeetings(topics, results, today, committee.settings.daysOff),
  }
}
