import { describe, expect, it } from 'vitest'
import { sheetsToImport } from '../../scripts/bench/committee/sheets'
import { modelOf } from '../../scripts/bench/model'
import { call, press, readScreen } from './dialog'
import { Office } from './office'

const DAY = '2027-04-08'
const raw = new Office(DAY)
const worked = raw.copy()
worked.press('updateAll', 'buildYearlyPlan')

const keys = (office: Office) => readScreen(office, 'workboard').cards.map(({ key }) => key)
/** Every door and every row that a button of the sidebar or of the list leads to. */
function leadsOf(office: Office) {
  const screens = ['workboard', 'registrationStatuses'].map((name) => readScreen(office, name))
  const cards = screens.flatMap(({ cards, further }) => [...cards, ...(further?.cards ?? [])])
  const boxes = screens.flatMap(({ board }) => (board?.rows ?? []).flatMap((row) => row.boxes))
  const folds = [...cards.flatMap((card) => card.folds ?? []), ...boxes.map(({ why }) => why)]
  return {
    doors: new Set(cards.flatMap(({ opens }) => opens?.door ?? [])),
    places: [...cards.flatMap((card) => card.places ?? []), ...folds.flatMap((fold) => fold.places)],
  }
}

describe('the sidebar', () => {
  it('opens at once, and its page reads what it shows by itself', () => {
    const { screens, toasts, counts, estimatedMs, value } = raw.copy().run('showWorkboard')
    expect(value).toMatchObject({ status: 'done', message: 'Đã mở “Bảng công việc” ở bên phải.' })
    expect([toasts, counts.write, counts.flush]).toEqual([[], 0, 0])
    expect(screens).toMatchObject([{ kind: 'sidebar', title: 'Bảng công việc' }])
    expect(screens[0]?.html).toContain('id="given">{"name":"workboard"}</script>')
    expect(estimatedMs).toBeLessThan(2_000)
  })

  it('first asks to take in and check what came', () => {
    const office = raw.copy()
    expect(keys(office)).toEqual(['newResponses', 'unchecked'])
    const { status, message, screen } = press(office, 'workboard', 'takeIn', 'newResponses')
    expect([status, message]).toEqual(['done', expect.stringContaining('Đã lấy 52 đăng ký mới')])
    expect(screen?.cards.map(({ key }) => key)).toEqual(keys(office))
    expect(keys(office)).toEqual(['waiting', 'toFix', 'planOutdated', 'lettersDue', 'summaryDue'])
  })

  it('goes by what the acts themselves would do', () => {
    const office = worked.copy()
    expect(keys(office)).not.toContain('planOutdated')
    const letters = readScreen(office, 'workboard').cards.find(({ key }) => key === 'lettersDue')
    expect(letters?.heading).toBe('05 thư nhắc đến ngày gửi, 03 nơi đến ngày nhắn')
    const before = office.letters().length
    office.press('remindOverdueCells')
    expect(office.letters().length - before).toBe(5)
    expect(keys(office)).toEqual(['waiting', 'toFix', 'toTell', 'summaryDue'])
  })

  it('shows the board with the very words of its tab', () => {
    const { board } = readScreen(worked, 'workboard')
    const texts = board?.rows.map(({ name, boxes }) => [
      name,
      ...boxes.map(({ word, detail }) => (detail === '' ? word : `${word}: ${detail}`)),
    ])
    const tab = worked.table('Bảng theo dõi 2027', 'Chi bộ', 'Quý I')
    const columns = ['Chi bộ', 'Quý I', 'Quý II', 'Quý III', 'Quý IV']
    expect(texts).toEqual(tab.slice(0, texts?.length).map((row) => columns.map((column) => row[column])))
  })

  it('leads to rows that are there, and to doors that open', () => {
    const { doors, places } = leadsOf(worked)
    expect(places.length).toBeGreaterThan(60)
    for (const { label, tab, row } of places.slice(0, 80)) {
      const number = /^ĐK-\d+/.exec(label)?.[0]
      const boxes = worked.rows(tab)[row - 1] ?? []
      if (number === undefined) expect(boxes.length).toBeGreaterThan(0)
      else expect(boxes).toContain(number)
    }
    expect([...doors].sort()).toEqual([
      'countCategories',
      'readLetters',
      'reportQuarter',
      'showRegistrationStatuses',
      'showWaitingRegistrations',
      'showWorkboard',
    ])
    for (const door of doors) expect(worked.copy().run(door).value).toMatchObject({ status: 'done' })
  })

  it('says what is missing where the workbook cannot be read', () => {
    const office = worked.copy()
    office.setting('Năm kế hoạch', '')
    expect(readScreen(office, 'workboard')).toMatchObject({
      cards: [{ key: 'notSeen 0', tone: 'bad', opens: { door: 'checkHealth' } }],
    })
  })

  it('is read with as many calls at 1,000 registrations as at 10, writes nothing and takes seconds', () => {
    const [few, many] = [10, 1_000].map((registrations) => {
      const office = new Office(DAY, modelOf(sheetsToImport(registrations, {}), DAY))
      office.press('updateAll', 'buildYearlyPlan')
      const { counts, estimatedMs, end } = office.run('readScreen', { args: ['workboard'] })
      expect([end, counts.write, counts.flush]).toEqual(['completed', 0, 0])
      expect(estimatedMs).toBeLessThan(8_000)
      return counts
    })
    expect(many).toEqual(few)
    expect(many?.read).toBeLessThanOrEqual(16)
  })
})

describe('a button that goes to a row', () => {
  it('shows that row and changes nothing', () => {
    const office = worked.copy()
    const { shown, value, counts } = office.run('goToRow', { args: ['Đăng ký', 12] })
    expect(value).toMatchObject({ status: 'done', message: '' })
    expect(shown).toEqual([{ tab: 'Đăng ký', row: 12, column: 1 }])
    expect([counts.flush, office.rows('Đăng ký')]).toEqual([0, worked.rows('Đăng ký')])
  })

  it('finds the row where it stands now', () => {
    const office = worked.copy()
    const tab = office.model.spreadsheet.tabs.find(({ name }) => name === 'Đăng ký')
    const [header = [], ...rows] = tab?.values ?? []
    if (tab !== undefined) tab.values = [header, ...rows.reverse()]
    const { shown } = office.run('goToRow', { args: ['Đăng ký', 42, 'ĐK-0030'] })
    expect(office.rows('Đăng ký')[(shown[0]?.row ?? 0) - 1]?.[0]).toBe('ĐK-0030')
    expect(shown[0]?.row).not.toBe(42)
  })

  it.each([
    [['Đăng ký', 42, 'ĐK-9999']],
    [['Không có', 42, 'ĐK-0030']],
    [['Đăng ký', 1_000_000]],
    [['Đăng ký', 0]],
    [['Đăng ký', 1.5]],
    [['Đăng ký', '2']],
    [['Không có', 2]],
    [[{}, 2]],
    [[]],
  ])('refuses what is no row: %j', (args) => {
    const { status, message } = call(worked.copy(), 'goToRow', ...args)
    expect([status, message]).toEqual(['refused', expect.stringContaining('dòng này không còn')])
  })
})

describe('the list of registrations by status', () => {
  it('has each registration once, with what is to be mended', () => {
    const { lead, cards } = readScreen(worked, 'registrationStatuses')
    const rows = cards.flatMap(({ folds }) => folds?.[0]?.places ?? [])
    const tab = worked.table('Đăng ký', 'Mã đăng ký')
    expect(lead).toBe(`${tab.length} đăng ký, theo lần rà soát gần nhất.`)
    expect(rows.map(({ row }) => row).sort((a, b) => a - b)).toEqual(tab.map((_, place) => place + 2))
    for (const { heading, folds } of cards) {
      const [word = '', number] = heading.split(': ')
      const mine = tab.filter((row) => row['Trạng thái'] === word)
      expect([word, Number(number)]).toEqual([word, mine.length])
      expect(folds?.[0]?.places).toHaveLength(mine.length)
    }
    expect(cards[0]).toMatchObject({ key: 'toFix', tone: 'bad' })
  })
})
