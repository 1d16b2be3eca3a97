import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser } from '../chromium'
import { type OpenDesk, openPacedDesk } from './open-desk'
import { menu, stumblingBlocks } from './visit'

/** The page is bundled and a browser started: on a busy machine this takes its time. */
const START_MS = 180_000
/** A letter takes more than a second, as at Google, so that a person can stop in the middle. */
const AS_AT_GOOGLE = 1
/** Two quarters are over of which no reports came: twelve letters. */
const LATE = '2027-07-05'

const PREVIEW = 'Đọc từng thư nhắc trước khi gửi'
const PROGRESS = 'Tiến độ gửi thư nhắc'

describe.skipIf(!hasBrowser('the tests of a sending'))('letters that are sent from the desk', () => {
  let desk: OpenDesk
  let page: Page

  beforeAll(async () => {
    desk = await openPacedDesk(AS_AT_GOOGLE, '--today', LATE)
    page = await desk.window(1280)
    await page.goto(desk.address)
    await page.getByText('Cài đặt', { exact: true }).first().waitFor()
  }, START_MS)
  afterAll(() => desk?.close())

  /** What the add-on's window of that title shows. */
  async function inside(of: Page, title: string): Promise<Frame> {
    const frame = await (await of.waitForSelector(`iframe[title="${title}"]`)).contentFrame()
    return frame ?? expect.fail(`no window ${title}`)
  }
  const left = async (frame: Frame): Promise<number> => {
    const button = frame.getByRole('button', { name: /^Gửi \d+ thư$/ })
    return Number(/\d+/.exec((await button.textContent()) ?? '')?.[0])
  }
  const sent = async (): Promise<number> =>
    Number(
      await page
        .getByRole('button', { name: /^Thư đã gửi/ })
        .locator('.count')
        .textContent(),
    )

  it('can be read one by one, in two windows', async () => {
    await menu(page, 'Theo dõi, đôn đốc', 'Đọc từng thư nhắc rồi gửi…')
    const frame = await inside(page, PREVIEW)
    await frame.getByText('Đọc toàn văn thư').first().click()
    await frame.getByText('Kính gửi').first().waitFor()
    expect(await left(frame)).toBe(12)
    expect(await stumblingBlocks(frame)).toEqual([])
    const phone = await desk.window(390)
    await phone.goto(desk.address)
    await (await inside(phone, PREVIEW)).getByText('Đọc toàn văn thư').first().waitFor()
    await phone.close()
  }, 60_000)

  it('stop in the middle when a person wants it, and what came of it is shown', async () => {
    const frame = await inside(page, PREVIEW)
    await frame.getByRole('button', { name: /^Gửi \d+ thư$/ }).click()
    await frame.getByText(/^Đã gửi 0[1-9] trong/).waitFor()
    expect(await frame.getByRole('progressbar').count()).toBe(1)
    await frame.getByRole('button', { name: 'Dừng gửi' }).click()
    await frame.getByText(/^Đã dừng, còn \d+ thư chưa gửi\.$/).waitFor()
    const gone = await sent()
    expect(gone).toBeGreaterThan(0)
    expect(gone).toBeLessThan(12)
    await frame.getByRole('button', { name: 'Đóng' }).click()
  }, 60_000)

  it('go on when the page is loaded anew or their window is closed; the rest goes, nothing twice', async () => {
    const before = await sent()
    await menu(page, 'Theo dõi, đôn đốc', 'Xem trước và gửi thư nhắc…')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    const more = Number(/có (\d+) thư cần gửi/.exec((await dialog.textContent()) ?? '')?.[1])
    await dialog.getByRole('button').first().click()
    await (await inside(page, PROGRESS)).getByRole('progressbar').waitFor()
    await page.reload()
    await (await inside(page, PROGRESS)).getByText(/^Đã gửi 0[1-9] trong/).waitFor()
    await page
      .getByRole('region', { name: PROGRESS })
      .getByRole('button', { name: 'Đóng', exact: true })
      .first()
      .click()
    await menu(page, 'Theo dõi, đôn đốc', 'Xem tiến độ gửi thư…')
    await (await inside(page, PROGRESS)).getByText('Đã gửi xong.').waitFor()
    expect(await sent()).toBe(before + more)
  }, 90_000)

  it('asked nobody else for anything, and complained of nothing', () => {
    expect(desk.complaints).toEqual([])
  })
})
