import { describe, expect, it } from 'vitest'
import { CLERK, Office } from './office'

const DAY = '2027-04-08'
const TABS = ['Đăng ký', 'Sổ đôn đốc']
const YEAR = ['importResponses', 'checkRegistrations', 'remindOverdueCells']

/** Staff mark whole columns and choose “Văn bản thuần túy”, as they do for numbers that begin with noughts. */
function formatAsText(office: Office, name: string): void {
  const tab = office.model.spreadsheet.tabs.find((one) => one.name === name)
  if (tab === undefined) throw new Error(`no tab ${name}`)
  tab.looks = Array.from({ length: tab.maxRows }, () =>
    Array.from({ length: tab.maxColumns }, () => ({ numberFormat: '@' })),
  )
}

/** Without the blank boxes behind a row. */
const rows = (office: Office, tab: string): string[] =>
  office.rows(tab).map((row) => JSON.stringify(row).replace(/(,"")+]$/, ']'))

describe('tabs that staff format as text', () => {
  const plain = new Office(DAY)
  plain.press(...YEAR)
  const office = new Office(DAY, plain.model)
  for (const tab of TABS) formatAsText(office, tab)

  it('are read and left as they are while there is nothing new', () => {
    const twin = office.copy().goTo(DAY)
    const [, , told] = twin.press(...YEAR)
    expect(told?.message).toContain('không có thư nào cần gửi')
    for (const tab of TABS) expect(rows(twin, tab)).toEqual(rows(plain, tab))
  })

  it('hold what is new as any other tab does: no apostrophe, days as days, each response once', () => {
    const fresh = new Office(DAY)
    formatAsText(fresh, 'Đăng ký')
    fresh.press(...YEAR)
    fresh.goTo(DAY).press(...YEAR)
    expect(rows(fresh, 'Đăng ký')).toEqual(rows(plain, 'Đăng ký'))
    expect(fresh.letters()).toEqual(plain.letters())
  })

  it('do not lead to a letter twice when the ledger is one of them', () => {
    const later = '2027-04-12'
    const [one, other] = [plain, office].map((each) => each.copy().goTo(later))
    one?.press('remindOverdueCells')
    other?.press('remindOverdueCells')
    expect(other?.letters()).toEqual(one?.letters())
    expect(other && rows(other, 'Sổ đôn đốc').length).toBe(one && rows(one, 'Sổ đôn đốc').length)
    expect(
      other
        ?.rows('Sổ đôn đốc')
        .flat()
        .filter((box) => String(box).startsWith("'")),
    ).toEqual([])
    expect(other?.run('remindOverdueCells', { user: CLERK }).counts.mail).toBe(0)
  })
})
