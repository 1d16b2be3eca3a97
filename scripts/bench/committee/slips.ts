import { registrationsTab } from '../../../src/addon/workbook/tabs/registrations'
import type { Box, Sheet } from '../../sample/sheet'
import { slipHeaders } from '../../sample/yearly-slip'
import type { Entry } from './entries'
import { cellAddress, cellName, mistypedCellName, sendCode } from './lists'

/** Google's own name for the tab of a form's responses: that is how the stand-in knows it in a plain file. */
const FORM_TAB = 'Câu trả lời biểu mẫu'
const QUARTERS = [1, 2, 3, 4] as const
const ROMAN = ['I', 'II', 'III', 'IV']

export const quarterOf = ({ quarter }: Entry): string => `Quý ${ROMAN[quarter - 1]}`
export const preparerOf = ({ cell, fault }: Entry): string =>
  fault === 'noPreparer' ? '' : `Người Soạn Ví Dụ ${cell + 1}`
export const cellTyped = ({ cell, fault }: Entry): string =>
  fault === 'cellMistyped' ? mistypedCellName(cell) : cellName(cell)
export const addressOf = ({ cell, fault }: Entry): string =>
  fault === 'stranger' ? 'nguoila@example.vn' : cellAddress(cell)
const codeOf = ({ cell, fault }: Entry): string => (fault === 'stranger' ? '' : sendCode(cell))

const sheet = (number: number, headers: readonly string[], rows: readonly (readonly Box[])[]): Sheet => ({
  name: `${FORM_TAB} ${number}`,
  columns: headers.map((header) => ({ header, width: 20 })),
  rows,
})

/** One response a cell and year, with a block for each quarter that it registers. */
export function yearlySlips(entries: readonly Entry[]): Sheet {
  const slips = new Map<string, Entry[]>()
  for (const entry of entries) {
    if (entry.kind !== 'yearly') continue
    const key = `${entry.cell} ${entry.year}`
    slips.set(key, [...(slips.get(key) ?? []), entry])
  }
  return sheet(1, slipHeaders, [...slips.values()].map(slipRow))
}

function slipRow(blocks: readonly Entry[]): Box[] {
  const [first] = blocks
  if (first === undefined) return []
  return [
    first.sentAt,
    addressOf(first),
    cellTyped(first),
    first.year,
    codeOf(first),
    ...QUARTERS.flatMap((quarter) => blockBoxes(blocks.find((block) => block.quarter === quarter))),
  ]
}

const blockBoxes = (entry: Entry | undefined): Box[] =>
  entry === undefined
    ? [undefined, undefined, undefined, undefined]
    : [entry.title, entry.category, entry.planned, preparerOf(entry)]

export const KIND_TYPED: Readonly<Record<Entry['kind'], string>> = {
  yearly: '',
  replacing: 'Thay chuyên đề đã đăng ký',
  extra: 'Đăng ký thêm chuyên đề trong quý',
}

const { columns } = registrationsTab
const QUARTER_HEADERS = [
  'Dấu thời gian',
  'Địa chỉ email',
  ...(['cell', 'year', 'quarter'] as const).map((key) => columns[key].header),
  'Mã gửi',
  ...(['kind', 'title', 'category', 'planned', 'preparer', 'jointCells'] as const).map(
    (key) => columns[key].header,
  ),
]

/** Changes and additions, one a response. */
export const quarterSlips = (entries: readonly Entry[]): Sheet =>
  sheet(
    2,
    QUARTER_HEADERS,
    entries
      .filter(({ kind }) => kind !== 'yearly')
      .map((entry) => [
        entry.sentAt,
        addressOf(entry),
        cellTyped(entry),
        entry.year,
        quarterOf(entry),
        codeOf(entry),
        KIND_TYPED[entry.kind],
        entry.title,
        entry.category,
        entry.planned,
        preparerOf(entry),
        entry.jointCell === undefined ? '' : cellName(entry.jointCell),
      ]),
  )
