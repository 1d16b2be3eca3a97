import axe from 'axe-core'
import type { Frame, Page } from 'playwright-core'

/** What a person with a screen reader or weak eyes would stumble over; the grid itself is Univer's canvas. */
export async function stumblingBlocks(page: Page | Frame): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const inPage = Reflect.get(globalThis, 'axe') as typeof axe
    const { violations } = await inPage.run({ exclude: [['.book']] }, { resultTypes: ['violations'] })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  })
}

export const menu = async (page: Page, ...captions: string[]): Promise<void> => {
  await page.getByRole('button', { name: 'Chuyên đề', exact: true }).click()
  for (const caption of captions) await page.getByRole('menuitem', { name: caption }).click()
}
