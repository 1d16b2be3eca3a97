import type { Screen } from '../../domain/screen'
import { type WaitingRegistration, waitingRegistrations } from '../../domain/waiting-registration'
import type { World } from '../../ports'
import { waitingRegistrationsScreen } from '../../text/waiting-registrations'
import { openBook } from '../../workbook/book'
import { readCommittee } from '../../workbook/committee'
import {
  type RegistrationsTable,
  readRegistrations,
  registrationsTab,
} from '../../workbook/tabs/registrations'

interface Waiting {
  /** Undefined if nothing was ever registered. */
  readonly table: RegistrationsTable | undefined
  readonly waiting: readonly WaitingRegistration[]
}

/** @throws Refusal if the workbook is not set up */
export function readWaiting({ workbook }: World): Waiting {
  const book = openBook(workbook)
  const committee = readCommittee(book)
  const table = book.table(registrationsTab)
  return {
    table,
    waiting: table === undefined ? [] : waitingRegistrations(readRegistrations(table, committee)),
  }
}

/** What waits for a word of the office. @throws Refusal as `readWaiting` does */
export const readWaitingRegistrations = (world: World): Screen =>
  waitingRegistrationsScreen(readWaiting(world).waiting)
