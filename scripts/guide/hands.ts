import { join } from 'node:path'
import type { FrameLocator, Locator, Page } from 'playwright-core'

/** From the root of the repository. */
export const PICTURES = 'docs/pictures'

const MARGIN = 14

const fileOf = (name: string): string => join(PICTURES, `${name}.png`)

async function boxOf(what: Locator) {
  const box = await what.boundingBox()
  if (!box) throw new Error('nothing to be seen')
  return box
}

/** A person at the desk, with a camera. */
export class Hands {
  constructor(readonly page: Page) {}

  /** Chooses an item of the menu, part by part. */
  async choose(...captions: string[]): Promise<void> {
    await this.openMenu(...captions.slice(0, -1))
    await this.page.getByRole('menuitem', { name: captions.at(-1) ?? '' }).click()
  }

  async openMenu(...captions: string[]): Promise<void> {
    await this.page.getByRole('button', { name: 'Chuyên đề', exact: true }).click()
    for (const caption of captions) await this.page.getByRole('menuitem', { name: caption }).click()
  }

  /** Waits until nothing runs. */
  async rest(): Promise<void> {
    await this.page.waitForTimeout(700)
    await this.page.locator('.running .run').first().waitFor({ state: 'detached', timeout: 180_000 })
    await this.page.waitForTimeout(700)
  }

  /** The question that the run waits with. */
  get question(): Locator {
    return this.page.getByRole('dialog')
  }

  async agree(): Promise<void> {
    await this.question.getByRole('button').first().click()
  }

  /** Agrees to all that is asked until the run has ended. */
  async agreeToAll(): Promise<void> {
    for (;;) {
      await this.page.waitForTimeout(700)
      if (await this.question.isVisible()) await this.agree()
      else if ((await this.page.locator('.running .run').count()) === 0) return
    }
  }

  /** The window of the add-on that is open. */
  get window(): Locator {
    return this.page.locator('.screen .window').last()
  }

  inside(): FrameLocator {
    return this.window.frameLocator('iframe')
  }

  async closeWindow(): Promise<void> {
    await this.window.getByRole('button', { name: 'Đóng', exact: true }).first().click()
    await this.page.waitForTimeout(300)
  }

  /** Goes to a tab of the workbook, at the row of sheet names; hidden charts are unfolded or folded away. */
  async tab(name: string): Promise<void> {
    await this.clear()
    await this.page.getByText(name, { exact: true }).first().click()
    await this.page.mouse.move(600, 400)
    await this.page.waitForTimeout(900)
  }

  /** The address of the newest letter whose subject is like this, as it is shown in the outbox. */
  async letter(subject: RegExp): Promise<string> {
    const { page } = this
    await page.getByRole('button', { name: /^Thư đã gửi/ }).click()
    await page.getByRole('button', { name: subject }).first().click()
    const address = await page.locator('.letter iframe').getAttribute('src')
    await page.getByRole('button', { name: 'Đóng ngăn này' }).click()
    return new URL(address ?? '', page.url()).href
  }

  /** Takes the message away that lies over a corner, also where a dialog stands before it. */
  async clear(): Promise<void> {
    const toast = this.page.locator('.toast button')
    if (await toast.isVisible()) await toast.dispatchEvent('click')
  }

  async photograph(name: string, what: Locator | Page = this.page): Promise<void> {
    await this.clear()
    await what.screenshot({ path: fileOf(name), animations: 'disabled' })
  }

  /** What the program tells in a corner. */
  async photographMessage(name: string): Promise<void> {
    await this.page.locator('.toast').screenshot({ path: fileOf(name), animations: 'disabled' })
  }

  /** The upper left part of the page, in pixels. */
  async photographPart(name: string, width: number, height: number): Promise<void> {
    await this.clear()
    await this.page.screenshot({ path: fileOf(name), clip: { x: 0, y: 0, width, height } })
  }

  /** The open window down to its last card, and closes it. */
  async photographWindow(name: string): Promise<void> {
    const cards = this.inside().locator('.card')
    await cards.first().waitFor({ timeout: 60_000 })
    await this.rest()
    await this.clear()
    const [whole, frame, last] = [
      await boxOf(this.window),
      await boxOf(this.window.locator('iframe')),
      await boxOf(cards.last()),
    ]
    const end = Math.min(last.y + last.height + MARGIN, frame.y + frame.height)
    const clip = { ...whole, height: end - whole.y }
    await this.page.screenshot({ path: fileOf(name), clip, animations: 'disabled' })
    await this.closeWindow()
  }

  /** A letter by itself, as wide as given. */
  async photographLetter(name: string, subject: RegExp, width: number): Promise<void> {
    const address = await this.letter(subject)
    const page = await this.page
      .context()
      .browser()
      ?.newPage({ viewport: { width, height: 200 } })
    if (!page) throw new Error('the browser is gone')
    await page.goto(address)
    await page.screenshot({ path: fileOf(name), fullPage: true })
    await page.close()
  }
}
