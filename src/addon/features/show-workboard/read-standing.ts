import { yearsOwed } from '../../domain/obligation-years'
import type { Standing } from '../../domain/workboard-facts'
import type { World } from '../../ports'
import { openBook, rowsIn } from '../../workbook/book'
import { readCommittee } from '../../workbook/committee'
import { readMeetings } from '../../workbook/meetings'
import { needPlanYear } from '../../workbook/plan-year'
import { adjustmentsTab, readAdjustments } from '../../workbook/tabs/adjustments'
import { ledgerTab, readLedger } from '../../workbook/tabs/ledger'
import { readPlans } from '../../workbook/tabs/plan'
import { registrationsTab } from '../../workbook/tabs/registrations'

/** How the plan year stands. @throws Refusal without a plan year, and as the tabs' readers do */
export function readStanding({ workbook, now }: World): Standing {
  const book = openBook(workbook)
  const committee = readCommittee(book)
  const year = needPlanYear(committee.settings)
  const { registrations, topics, held } = readMeetings(book, committee, now.day)
  return {
    committee,
    year,
    years: yearsOwed(year, registrations, readPlans(book)),
    today: now.day,
    registrations,
    topics,
    held,
    adjustments: rowsIn(book, adjustmentsTab, (table) => readAdjustments(table, committee)),
    ledger: rowsIn(book, ledgerTab, readLedger),
    tabs: {
      registrations: book.find(registrationsTab) ?? registrationsTab.name,
      ledger: book.find(ledgerTab) ?? ledgerTab.name,
    },
  }
}
