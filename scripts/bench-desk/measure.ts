import type { Page } from 'playwright-core'

/** Milliseconds by the clock. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

/** How smoothly the page draws. */
export interface Frames {
  readonly median: number
  /** One gap in twenty is longer. */
  readonly slow: number
  readonly longest: number
}

const FRAMES_MS = 4000

/** Told as text: what tsx makes of a function needs helpers that the page has not. */
const GAPS = `new Promise((resolve) => {
  const gaps = []
  let last = performance.now()
  const end = last + ${FRAMES_MS}
  const frame = (now) => {
    gaps.push(now - last)
    last = now
    if (now < end) requestAnimationFrame(frame)
    else resolve(gaps)
  }
  requestAnimationFrame(frame)
})`

const WHEELS = 40
const WHEEL_PIXELS = 1500

/** The gaps between frames while somebody scrolls fast through the open tab. */
export async function framesWhileScrolling(page: Page): Promise<Frames> {
  const grid = await page.locator('.book').boundingBox()
  if (!grid) throw new Error('no grid')
  await page.mouse.move(grid.x + grid.width / 2, grid.y + grid.height / 2)
  const measuring = page.evaluate<number[]>(GAPS)
  for (let turn = 0; turn < WHEELS; turn += 1) {
    await page.mouse.wheel(0, WHEEL_PIXELS)
    await page.waitForTimeout(50)
  }
  const gaps = (await measuring).sort((a, b) => a - b)
  const at = (share: number): number => gaps[Math.min(gaps.length - 1, Math.floor(gaps.length * share))] ?? 0
  return { median: at(0.5), slow: at(0.95), longest: at(1) }
}
