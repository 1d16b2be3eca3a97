import type { Page } from 'playwright-core'
import { type Frames, framesWhileScrolling, timed } from './measure'

/** What a person waits for at the desk, milliseconds by the clock. */
export interface Visit {
  /** Until something is to be seen. */
  readonly seen: number
  /** Until the menu and the boxes are there. */
  readonly ready: number
  readonly menu: number
  /** From the choice in the menu until the page says that it is at it. */
  readonly reaction: number
  /** From the click on `Đăng ký` until its rows have come; undefined if they were there. */
  readonly tab: number | undefined
  readonly frames: Frames
  /** From Enter until the box shows what the workbook has made of it. */
  readonly typed: number
}

/** `page` is a fresh one; a large workbook's rows are asked for when their tab is opened. */
export async function visit(page: Page, address: string, isLarge: boolean): Promise<Visit> {
  const begun = performance.now()
  await page.goto(address, { waitUntil: 'commit' })
  await page.getByText('Đang mở sổ…').waitFor()
  const seen = performance.now() - begun
  await page.getByText('Cài đặt', { exact: true }).first().waitFor()
  const ready = performance.now() - begun
  const opened = await timed(async () => {
    const rows = isLarge ? tabRead(page) : undefined
    await page.getByText('Đăng ký', { exact: true }).first().click()
    await rows
  })
  const frames = await framesWhileScrolling(page)
  await page.locator('.book').click({ position: { x: 400, y: 300 } })
  await page.keyboard.type('Chi bộ thử')
  const typed = await timed(async () => {
    const rows = tabRead(page)
    await page.keyboard.press('Enter')
    await rows
  })
  await page.waitForTimeout(SETTLED_MS)
  const opening = await timed(async () => {
    await page.getByRole('button', { name: 'Chuyên đề', exact: true }).click()
    await page.getByRole('menuitem').first().waitFor()
  })
  const reaction = await timed(async () => {
    await page.getByRole('menuitem', { name: 'Cập nhật toàn bộ (không gửi thư)' }).click()
    await page.locator('.running .run').waitFor()
  })
  await page.getByRole('button', { name: 'Dừng lại' }).click()
  return { seen, ready, menu: opening, reaction, tab: isLarge ? opened : undefined, frames, typed }
}

/** What was typed has been drawn and saved by then: the menu is measured for itself. */
const SETTLED_MS = 3000

const tabRead = async (page: Page): Promise<void> => {
  const answer = await page.waitForResponse((response) => /\/tab\/\d+$/.test(response.url()))
  await answer.finished()
}
