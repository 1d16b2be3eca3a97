import { cellsTab } from '../../../src/addon/workbook/tabs/cells'
import { membersTab } from '../../../src/addon/workbook/tabs/members'
import { settingsSheet } from '../../sample/settings'
import { type Box, type Sheet, sheetOf } from '../../sample/sheet'

const CELLS_PER_MEMBER = 10
const ONE_WITHOUT_EMAIL_IN = 20

export const cellName = (place: number): string => `Chi bộ đơn vị ${place + 1}`
/** As a hasty sender writes it: another mark, so it is another name. */
export const mistypedCellName = (place: number): string => `Chi bộ đơn vi ${place + 1}`
export const cellAddress = (place: number): string => `donvi${place + 1}@example.vn`
export const sendCode = (place: number): string => `DV${place + 1}-M4Q7`

const memberName = (place: number): string => `Ủy viên Ví Dụ ${place + 1}`
const membersFor = (cells: number): number => Math.ceil(cells / CELLS_PER_MEMBER)
/** The member who follows a cell: never one of its own. */
export const followerOf = (cell: number, cells: number): string => memberName((cell + 1) % membersFor(cells))

/** The sample's settings, but for those told here by their labels. */
export function largeSettings(told: Readonly<Record<string, Box>>): Sheet {
  const { rows, ...sheet } = settingsSheet()
  return {
    ...sheet,
    rows: rows.map(([item, value, explanation]) => [item, told[String(item)] ?? value, explanation]),
  }
}

export const largeCells = (cells: number): Sheet =>
  sheetOf(
    cellsTab,
    Array.from({ length: cells }, (_, place) => {
      const writes = place % ONE_WITHOUT_EMAIL_IN !== 19
      return {
        code: `DV${place + 1}`,
        name: cellName(place),
        otherNames: `Đơn vị ${place + 1}`,
        secretary: `Bí thư Ví Dụ ${place + 1}`,
        emails: writes ? cellAddress(place) : undefined,
        telephone: '0200 000 000',
        channel: writes ? 'Email' : 'Zalo',
        memberCount: 9 + (place % 20),
        follower: followerOf(place, cells),
        sendCode: sendCode(place),
      }
    }),
  )

export const largeMembers = (cells: number): Sheet =>
  sheetOf(
    membersTab,
    Array.from({ length: membersFor(cells) }, (_, place) => ({
      name: memberName(place),
      office: 'Đảng ủy viên',
      emails: `uyvien${place + 1}@example.vn`,
      ownCell: cellName(place * CELLS_PER_MEMBER),
    })),
  )
