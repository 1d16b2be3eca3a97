import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { buildPages } from '../../scripts/build/pages'
import type { Screen, ScreenAnswer } from '../../src/addon/domain/screen'
import { sendingScreen } from '../../src/addon/text/sending'
import { stumblingBlocks } from '../browser/visit'
import { hasBrowser, launchBrowser } from '../chromium'
import { repository } from '../planted-tree'
import { PRETEND_GOOGLE } from './pretend-google'

const sending = { id: 'L-1', total: 12, sent: 3, inDoubt: 0, to: 'Chi bộ Phòng 8' }
const going = sendingScreen(sending, 'going')
const later = sendingScreen({ ...sending, sent: 5 }, 'going')
const result: Screen = { title: 'Tiến độ', lead: 'Đã gửi xong.', cards: [], empty: 'Đủ cả.' }
const preview: Screen = {
  title: 'Thư',
  lead: 'Có 12 thư.',
  cards: [],
  empty: '',
  press: { act: 'agree', label: 'Gửi 12 thư', key: 'print', follows: 'sending' },
}
const told = (screen: Screen): ScreenAnswer => ({ status: 'done', message: '', screen })

describe.skipIf(!hasBrowser('the tests of a run that is followed'))('a page that follows a run', () => {
  let browser: Browser
  let html: string
  let page: Page
  beforeAll(async () => {
    browser = await launchBrowser()
    html = (await buildPages(repository)).dialog ?? ''
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 390, height: 600 } })
    await page.clock.install()
    await page.addInitScript(PRETEND_GOOGLE)
    await page.goto('about:blank')
  })

  const open = (name: string, screen: Screen) => {
    const given = JSON.stringify({ name, screen }).replace(/</g, '\\u003c')
    const data = `<script type="application/json" id="given">${given}</script>`
    return page.setContent(html.replace('</body>', () => `${data}</body>`))
  }
  const calls = () => page.evaluate('window.calls')
  /** The time until the page looks again passes, and then it hears that. */
  const looksAndHears = async (answer: ScreenAnswer | undefined, seconds = 2) => {
    if (answer !== undefined) await page.evaluate(`window.answers.push(${JSON.stringify(answer)})`)
    await page.clock.runFor(seconds * 1000)
    await page.evaluate('window.answer()')
  }
  const bar = () => page.getByRole('progressbar')

  it('shows how it gets on, for every eye and ear', async () => {
    await open('sending', going)
    expect(await bar().evaluate((at: HTMLProgressElement) => [at.value, at.max])).toEqual([3, 12])
    await page.getByText('Đã gửi 03 trong 12 thư. Đang gửi: Chi bộ Phòng 8.').waitFor()
    expect(await page.locator('#how').getAttribute('aria-live')).toBe('polite')
    expect(await stumblingBlocks(page)).toEqual([])
  })

  it('looks again and again until there is a result, and then no more', async () => {
    await open('sending', going)
    await looksAndHears(told(later))
    await page.getByText('Đã gửi 05 trong 12 thư.').waitFor()
    await looksAndHears(told(result))
    await page.getByText('Đã gửi xong.').waitFor()
    expect([await bar().count(), await page.evaluate('document.activeElement.id')]).toEqual([0, 'lead'])
    await page.clock.runFor(60_000)
    expect(await calls()).toEqual([
      ['readScreen', 'sending'],
      ['readScreen', 'sending'],
    ])
  })

  it('goes on looking where no answer came', async () => {
    await open('sending', going)
    await looksAndHears(undefined)
    await page.getByText('Chưa hỏi được tiến độ').waitFor()
    await looksAndHears(told(later), 6)
    await page.getByText('Đã gửi 05 trong 12 thư.').waitFor()
    expect(await page.locator('#note').isHidden()).toBe(true)
  })

  it('asks the run to end, once', async () => {
    await open('sending', going)
    await page.evaluate(`window.answers.push(${JSON.stringify(told(sendingScreen(sending, 'stopping')))})`)
    await page.getByRole('button', { name: 'Dừng gửi' }).click()
    expect(await calls()).toEqual([['pressOnScreen', 'sending', 'stop', 'L-1', '']])
    expect(await page.getByRole('button', { name: 'Dừng gửi' }).isDisabled()).toBe(true)
    await page.evaluate('window.answer()')
    await page.getByText('Đang dừng…').waitFor()
    expect(await page.getByRole('button', { name: 'Dừng gửi' }).count()).toBe(0)
  })

  it('can ask again where the wish was not heard', async () => {
    await open('sending', going)
    await page.getByRole('button', { name: 'Dừng gửi' }).click()
    await page.evaluate('window.answer()')
    await page.getByText('Chưa gửi được yêu cầu dừng').waitFor()
    expect(await page.getByRole('button', { name: 'Dừng gửi' }).isEnabled()).toBe(true)
  })

  it('follows what its own button began, and shows what came of it', async () => {
    await open('letters', preview)
    await page.evaluate(`window.answers.push(${JSON.stringify(told(result))})`)
    await page.getByRole('button', { name: 'Gửi 12 thư' }).click()
    expect(await calls()).toEqual([['pressOnScreen', 'letters', 'agree', 'print', '']])
    await page.evaluate('window.finish = window.answer')
    await looksAndHears(told(going))
    await page.getByRole('button', { name: 'Dừng gửi' }).waitFor()
    await page.evaluate('window.finish()')
    await page.getByText('Đã gửi xong.').waitFor()
    expect([await bar().count(), await page.evaluate('document.activeElement.id')]).toEqual([0, 'lead'])
  })
})
