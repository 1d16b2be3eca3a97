import { describe, expect, it } from 'vitest'
import { CLERK, Office } from './office'
import { formatAsText } from './plain-text'

const DAY = '2027-04-08'
const JOURNAL = 'Nhật ký thao tác'
const TABS = ['Đăng ký', 'Sổ đôn đốc']
const YEAR = ['importResponses', 'checkRegistrations', 'remindOverdueCells']

const MEND = { user: CLERK, args: ['health', 'tabs', 'tabs'] }

/** Without blank boxes behind a row, and without blank rows. */
const rows = (office: Office, tab: string): string[] =>
  office
    .rows(tab)
    .filter((row) => row.some((box) => box !== ''))
    .map((row) => JSON.stringify(row).replace(/(,"")+]$/, ']'))

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

  it.each([
    ['“Sửa giúp” of the health look', (one: Office) => void one.run('pressOnScreen', MEND)],
    ['set-up, pressed again,', (one: Office) => void one.press('setUp')],
  ])('hold lines of the journal as they are meant once %s was there', (_, mend) => {
    const [one, other] = [plain, plain].map((each) => each.copy().goTo('2027-04-12'))
    if (one === undefined || other === undefined) return
    one.press('setUp')
    other.press('setUp')
    formatAsText(other, JOURNAL)
    mend(one)
    mend(other)
    const mended = rows(other, JOURNAL).filter((row) => row.includes('định dạng thường'))
    expect(mended).toHaveLength(1)
    one.goTo('2027-04-20').press('remindOverdueCells')
    other.goTo('2027-04-20').press('remindOverdueCells')
    expect(rows(other, JOURNAL).pop()).toBe(rows(one, JOURNAL).pop())
    expect(one.run('setUp').counts.write).toBe(other.run('setUp').counts.write)
  })
})
