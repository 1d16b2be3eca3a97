import type { Screen } from '../../domain/screen'
import type { World } from '../../ports'
import { registrationStatusesScreen } from '../../text/registration-statuses'
import { openBook, rowsIn } from '../../workbook/book'
import { readCommittee } from '../../workbook/committee'
import { readRegistrations, registrationsTab, STATUS_WORDS } from '../../workbook/tabs/registrations'

/** All registrations by what the last check said of them, each with its row. @throws Refusal if the workbook is not set up */
export function readStatuses({ workbook }: World): Screen {
  const book = openBook(workbook)
  const committee = readCommittee(book)
  const registrations = rowsIn(book, registrationsTab, (table) => readRegistrations(table, committee))
  return registrationStatusesScreen(
    registrations,
    book.find(registrationsTab) ?? registrationsTab.name,
    STATUS_WORDS,
  )
}
