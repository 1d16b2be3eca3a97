import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { buildPages } from '../../scripts/build/pages'
import { cardPrint } from '../../src/addon/domain/card-print'
import type { Card, Screen, ScreenAnswer } from '../../src/addon/domain/screen'
import { hasBrowser, launchBrowser } from '../chromium'
import { repository } from '../planted-tree'
import { PRETEND_GOOGLE } from './pretend-google'

const HOSTILE = '<img src=x onerror="document.title=1"></script><b>'
const letter: Card = {
  key: 'TN-1',
  heading: `Chi bộ ${HOSTILE}`,
  tone: 'doubtful',
  lines: [HOSTILE],
  presses: [
    { act: 'again', label: 'Gửi lại', sure: 'Gửi lại thư này?' },
    { act: 'sent', label: 'Coi như đã gửi' },
  ],
}
const link: Card = {
  key: 'L-1',
  heading: 'Chi bộ Phòng 8',
  tone: 'plain',
  lines: [],
  copy: { label: 'Chép liên kết', text: 'https://example.vn/f?a=1&b=2' },
  link: { label: 'Mở biểu mẫu', url: 'https://example.vn/f?a=1&b=2', qr: true },
  presses: [],
}
const trick: Card = { ...link, key: 'L-2', link: { label: 'Mở', url: 'javascript:document.title=2' } }
const screen = (...cards: Card[]): Screen => ({ title: 'Thử', lead: 'Lời dẫn.', cards, empty: 'Chưa có gì.' })

describe.skipIf(!hasBrowser("the tests of the dialogs' page"))('the page of a dialog', () => {
  let browser: Browser
  let html: string
  let page: Page
  const troubles: string[] = []
  beforeAll(async () => {
    browser = await launchBrowser()
    html = (await buildPages(repository)).dialog ?? ''
  })
  afterAll(() => browser.close())
  beforeEach(() => void troubles.splice(0))

  async function open(shown: Screen, width = 390): Promise<void> {
    page = await browser.newPage({ viewport: { width, height: 600 } })
    page.on('pageerror', (error) => troubles.push(String(error)))
    page.on('console', (line) => troubles.push(line.text()))
    await page.addInitScript(PRETEND_GOOGLE)
    await page.goto('about:blank')
    const given = JSON.stringify({ name: 'letters', screen: shown }).replace(/</g, '\\u003c')
    const data = `<script type="application/json" id="given">${given}</script>`
    await page.setContent(html.replace('</body>', () => `${data}</body>`))
  }
  const willAnswer = (answer: ScreenAnswer | undefined) =>
    page.evaluate(`window.answers.push(${JSON.stringify(answer)})`)
  const arrive = () => page.evaluate('window.answer()')
  const calls = () => page.evaluate('window.calls')
  const press = (label: string) => page.getByRole('button', { name: label, exact: true }).click()
  const focused = () => page.evaluate('document.activeElement.id || document.activeElement.textContent')

  it('shows texts as texts', async () => {
    await open(screen(letter, trick))
    expect(await page.getByRole('heading').first().textContent()).toBe(`Chi bộ ${HOSTILE}`)
    expect(await page.locator('img, b').count()).toBe(0)
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0)
    expect(await page.title()).toBe('Sổ Chuyên đề')
  })

  it('draws charts that a screen reader can say, names as texts', async () => {
    const bars = [
      { label: 'Quý I', done: 8, of: 10 },
      { label: HOSTILE, done: 0, of: 0 },
    ]
    await open(screen({ ...link, charts: [{ label: 'Theo quý', bars }] }), 300)
    const chart = page.getByRole('img', { name: /^Theo quý: Quý I 8\/10, / })
    expect(await chart.locator('text').allTextContents()).toEqual(['Quý I', '8/10', HOSTILE, '0/0'])
    expect(await page.locator('svg img, svg b').count()).toBe(0)
  })

  it('asks inside the page first where a button wants it', async () => {
    await open(screen(letter))
    await press('Gửi lại')
    expect(await page.locator('.sure').textContent()).toContain('Gửi lại thư này?')
    expect(await calls()).toEqual([])
    await page.keyboard.press('Escape')
    expect(await page.locator('.sure').count()).toBe(0)
    expect(await focused()).toBe('Gửi lại')
  })

  it('sends what was pressed and read, waits, and shows what came of it', async () => {
    await open(screen(letter, link))
    await willAnswer({ status: 'done', message: 'Đã ghi.', screen: screen() })
    await press('Coi như đã gửi')
    expect(await calls()).toEqual([['pressOnScreen', 'letters', 'sent', 'TN-1', cardPrint(letter)]])
    expect(await page.locator('#cards').getAttribute('inert')).toBe('')
    expect(await page.getByRole('status').first().textContent()).toContain('Đang thực hiện')
    await arrive()
    await page.getByText('Chưa có gì.').waitFor()
    expect(await page.locator('#note').textContent()).toBe('Đã ghi.')
    expect(await focused()).toBe('note')
    expect(await page.locator('#foot').getAttribute('inert')).toBeNull()
  })

  it('tells a refusal and leaves the list as it is', async () => {
    await open(screen(letter))
    await willAnswer({
      status: 'refused',
      message: 'Chưa thực hiện được: mục này không còn. Đề nghị xem lại.',
    })
    await press('Coi như đã gửi')
    await arrive()
    await page.getByText('Chưa thực hiện được').waitFor()
    expect(await page.locator('.card').count()).toBe(1)
  })

  it('says so when no answer comes, and can read again', async () => {
    await open(screen(letter))
    await press('Coi như đã gửi')
    await arrive()
    await page.getByText('chưa rõ việc đã xong hay chưa').waitFor()
    await willAnswer({ status: 'done', message: 'Danh sách đang có 01 mục.', screen: screen(link) })
    await press('Đọc lại')
    await arrive()
    await page.getByText('Chi bộ Phòng 8').waitFor()
    expect(await page.locator('#note').isHidden()).toBe(true)
  })

  it('draws a QR code that has a name, and prints that card alone', async () => {
    await open(screen(letter, link))
    expect(await page.getByRole('img', { name: 'Mã QR: Mở biểu mẫu' }).count()).toBe(1)
    await page.evaluate('window.print = () => { window.printed = document.body.className }')
    await press('In phiếu này')
    expect(await page.evaluate('[window.printed, document.body.className]')).toEqual(['print-one', ''])
  })

  it('copies a text, or says how to', async () => {
    await open(screen(link))
    await press('Chép liên kết')
    await page.getByText(/Đã chép\.|Ctrl \+ C/).waitFor()
  })

  it('searches a long list, marks or no marks', async () => {
    await open(
      screen(
        ...Array.from({ length: 12 }, (_, at) => ({
          ...link,
          key: `L-${at}`,
          heading: `Chi bộ Thủy lợi ${at + 1}`,
        })),
      ),
    )
    await page.getByRole('searchbox').fill('thuy loi 12')
    expect(await page.locator('.card:visible').count()).toBe(1)
    await page.getByRole('searchbox').fill('không có')
    await page.getByText('Không có mục nào khớp').waitFor()
  })

  it.each([300, 390, 900])('fits a window %d px wide', async (width) => {
    await open(
      screen({ ...letter, heading: 'Chi bộ Viện kiểm sát nhân dân khu vực 1'.repeat(3) }, link),
      width,
    )
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    expect(troubles).toEqual([])
  })
})
