import type { FindingWords } from '../../text/findings'
import { cellsTab } from '../../workbook/tabs/cells'
import { KIND_WORDS, OFFICE_WORDS, registrationsTab } from '../../workbook/tabs/registrations'

const { columns } = registrationsTab

/** The workbook's own words for what the findings send the reader to. */
export const FINDING_WORDS: FindingWords = {
  office: columns.office.header,
  confirm: OFFICE_WORDS.confirm,
  reject: OFFICE_WORDS.reject,
  approve: OFFICE_WORDS.approve,
  withdraw: OFFICE_WORDS.withdraw,
  kind: columns.kind.header,
  kinds: Object.values(KIND_WORDS),
  replacing: KIND_WORDS.replacing,
  cell: columns.cell.header,
  cellsTab: cellsTab.name,
  activeTo: cellsTab.columns.activeTo.header,
  activeFrom: cellsTab.columns.activeFrom.header,
}
