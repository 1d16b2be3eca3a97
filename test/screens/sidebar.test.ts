import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildPages } from '../../scripts/build/pages'
import type { Screen, ScreenAnswer } from '../../src/addon/domain/screen'
import { drawWorkboard } from '../../src/addon/features/show-workboard/draw-workboard'
import { hasBrowser, launchBrowser } from '../chromium'
import { aRegistration } from '../nouns'
import { repository } from '../planted-tree'
import { aStanding, aWorkboard, EIGHT, lettersOf } from '../workboard'
import { PRETEND_GOOGLE } from './pretend-google'

const HOSTILE = '<img src=x onerror="document.title=1"></script><b>'
const standing = aStanding({
  registrations: [
    aRegistration({ row: 2, cell: EIGHT, planned: '2027-03-18', title: HOSTILE }),
    aRegistration({ row: 3, cell: EIGHT, status: 'toFix', quarter: 2, findings: HOSTILE }),
  ],
})
const BUSY = drawWorkboard(
  aWorkboard({ standing: { value: standing }, letters: { value: lettersOf(standing) } }),
)
const CALM = drawWorkboard(aWorkboard())
const done = (screen: Screen): ScreenAnswer => ({ status: 'done', message: 'Xong.', screen })

describe.skipIf(!hasBrowser('the tests of the sidebar'))('the sidebar, 300 px wide', () => {
  let browser: Browser
  let html: string
  let page: Page
  const troubles: string[] = []
  beforeAll(async () => {
    browser = await launchBrowser()
    html = (await buildPages(repository)).dialog ?? ''
  })
  afterAll(() => browser.close())

  /** Opens it as Google does, without anything to show; `answer` comes to its first question. */
  async function open(answer: ScreenAnswer | undefined): Promise<void> {
    troubles.splice(0)
    page = await browser.newPage({ viewport: { width: 300, height: 700 } })
    page.on('pageerror', (error) => troubles.push(String(error)))
    page.on('console', (line) => troubles.push(line.text()))
    await page.addInitScript(PRETEND_GOOGLE)
    await page.addInitScript(`window.answers.push(${JSON.stringify(answer)})`)
    await page.goto('about:blank')
    const data = '<script type="application/json" id="given">{"name":"workboard"}</script>'
    await page.setContent(html.replace('</body>', () => `${data}</body>`))
    await page.waitForFunction('window.answer')
  }
  const arrive = (answer?: ScreenAnswer) =>
    page.evaluate(
      `${answer === undefined ? '' : `window.answers.push(${JSON.stringify(answer)});`} window.answer()`,
    )
  const willAnswer = (answer: ScreenAnswer) => page.evaluate(`window.answers.push(${JSON.stringify(answer)})`)
  const calls = () => page.evaluate('window.calls')
  const width = () => page.evaluate('document.documentElement.scrollWidth')
  const stumblingBlocks = async () => {
    await page.evaluate(axe.source)
    const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  }
  const openWith = async (screen: Screen) => {
    await open(done(screen))
    await arrive()
    await page.getByRole('heading', { name: 'Việc cần xử lý hôm nay' }).waitFor()
  }

  it('says that it reads, and then shows what it got', async () => {
    await open(done(BUSY))
    expect(await calls()).toEqual([['readScreen', 'workboard']])
    expect(await page.getByRole('status').first().textContent()).toBe('Đang đọc số liệu…')
    await arrive()
    await page.getByRole('heading', { name: 'Bảng theo dõi năm 2027' }).waitFor()
    expect(await page.locator('#note').isHidden()).toBe(true)
    expect(await page.getByText('Số liệu lúc 08 giờ 00 phút').isVisible()).toBe(true)
  })

  it('says so when it cannot be read, and can be read again', async () => {
    await open(undefined)
    await arrive()
    await page.getByText('Chưa nhận được trả lời từ Google').waitFor()
    await willAnswer(done(CALM))
    await page.getByRole('button', { name: 'Đọc lại' }).click()
    await arrive()
    await page.getByText('Hôm nay không có việc nào chờ').waitFor()
  })

  it('opens and closes why a box stands so, by the keyboard too', async () => {
    await openWith(BUSY)
    const box = page.getByRole('button', { name: /^Chi bộ Phòng 8, Quý I: Quá hạn chưa có báo cáo/ })
    await box.focus()
    await page.keyboard.press('Enter')
    expect(await box.getAttribute('aria-expanded')).toBe('true')
    const why = page.locator('td.why')
    expect(await why.textContent()).toContain('Căn cứ: Chỉ thị số 50-CT/TW')
    await page.getByRole('button', { name: /^Chi bộ Phòng 8, Quý III: Chưa đăng ký/ }).click()
    expect([await box.getAttribute('aria-expanded'), await why.textContent()]).toEqual([
      'false',
      expect.stringContaining('hạn 01/7/2027'),
    ])
    await page.getByRole('button', { name: /^Chi bộ Phòng 8, Quý III/ }).click()
    expect(await why.isHidden()).toBe(true)
  })

  it('finds a cell among many, marks or no marks', async () => {
    const { board } = BUSY
    const [row] = board?.rows ?? []
    if (board === undefined || row === undefined) throw new Error('no board')
    const rows = Array.from({ length: 13 }, (_, at) => ({ ...row, name: `Chi bộ Thủy lợi ${at + 1}` }))
    await openWith({ ...BUSY, board: { ...board, rows } })
    await page.getByRole('searchbox', { name: 'Tìm chi bộ' }).fill('thuy loi 13')
    expect(await page.locator('.board tbody:visible').count()).toBe(1)
    expect(await stumblingBlocks()).toEqual([])
  })

  it('goes to a row and stays as it is, or says why not', async () => {
    await openWith(BUSY)
    const place = page.getByRole('button', { name: 'ĐK-0003, Chi bộ Phòng 8, quý II/2027' })
    await willAnswer({ status: 'done', message: '' })
    await place.click()
    expect(await calls()).toContainEqual(['goToRow', 'Đăng ký', 3, 'ĐK-0003'])
    expect(await place.getAttribute('aria-busy')).toBe('true')
    await arrive()
    await page.waitForFunction("document.querySelector('.place[aria-busy]') === null")
    expect([await page.locator('#note').isHidden(), await place.isVisible()]).toEqual([true, true])
    await willAnswer({ status: 'refused', message: 'Chưa thực hiện được: dòng này không còn.' })
    await place.click()
    await arrive()
    await page.getByText('dòng này không còn').waitFor()
  })

  it('opens what the menu opens, and reads again when something was done', async () => {
    await openWith(BUSY)
    await willAnswer({ status: 'done', message: 'Đã gửi 01 thư.' })
    await page.getByRole('button', { name: 'Xem trước và gửi' }).click()
    expect(await calls()).toContainEqual(['readLetters'])
    await arrive(done(CALM))
    await page.waitForFunction('window.calls.length === 3')
    await arrive()
    await page.getByText('Hôm nay không có việc nào chờ').waitFor()
    expect(await page.locator('#note').textContent()).toBe('Đã gửi 01 thư.')
  })

  it('leaves itself as it is where a window was opened', async () => {
    const [card] = BUSY.cards
    if (card === undefined) throw new Error('no card')
    await openWith({ ...BUSY, cards: [{ ...card, opens: { label: 'Xem', door: 'showMessages' } }] })
    await willAnswer(done(CALM))
    await page.getByRole('button', { name: 'Xem', exact: true }).click()
    await arrive()
    await page.getByText('Việc được mở ở cửa sổ khác').waitFor()
    expect(await page.locator('table.board').count()).toBe(1)
  })

  it.each([
    ['busy', BUSY],
    ['calm', CALM],
  ])('is read by a screen reader and fits, when it is %s', async (_, screen) => {
    await openWith(screen)
    for (const summary of await page.locator('summary').all()) await summary.click()
    await page.locator('.box').first().click()
    expect(await stumblingBlocks()).toEqual([])
    expect(await width()).toBeLessThanOrEqual(300)
    expect(await page.locator('img, b').count()).toBe(0)
    expect(troubles).toEqual([])
  })
})
