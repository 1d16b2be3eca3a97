import type { Committee } from '../../domain/committee'
import type { Screen } from '../../domain/screen'
import { waitingMessages } from '../../domain/waiting-message'
import type { World } from '../../ports'
import { messagesScreen, type Person } from '../../text/messages'
import { openBook } from '../../workbook/book'
import { readCommitteeWithMembers } from '../../workbook/committee'
import { ledgerTab, readLedger } from '../../workbook/tabs/ledger'

/** Who still has to be told by Zalo, telephone or paper. @throws Refusal if the workbook is not set up */
export function readMessages({ workbook }: World): Screen {
  const book = openBook(workbook)
  const committee = readCommitteeWithMembers(book)
  const table = book.table(ledgerTab)
  const waiting = table === undefined ? [] : waitingMessages(readLedger(table))
  return messagesScreen(
    waiting.map((message) => ({ message, person: personOf(message.recipient, committee) })),
  )
}

function personOf(recipient: string, { cellNamed, membersNamed }: Committee): Person {
  const cell = cellNamed(recipient)
  if (cell !== undefined) return { name: cell.secretary, telephone: cell.telephone }
  const [member, namesake] = membersNamed(recipient)
  return { name: '', telephone: namesake === undefined ? (member?.telephone ?? '') : '' }
}
