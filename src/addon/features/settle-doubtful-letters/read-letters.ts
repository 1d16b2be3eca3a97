import { doubtfulLetters } from '../../domain/doubtful-letter'
import type { Screen } from '../../domain/screen'
import type { World } from '../../ports'
import { doubtfulLettersScreen } from '../../text/doubtful-letters'
import { openBook } from '../../workbook/book'
import { ledgerTab, readLedger } from '../../workbook/tabs/ledger'
import { settingsTab } from '../../workbook/tabs/settings'

/** Letters that may have gone or not. @throws Refusal if the workbook is not set up */
export function readDoubtfulLetters({ workbook }: World): Screen {
  const book = openBook(workbook)
  book.need(settingsTab)
  const table = book.table(ledgerTab)
  return doubtfulLettersScreen(table === undefined ? [] : doubtfulLetters(readLedger(table)))
}
