import { type OpenDesk, openDesk } from '../test/browser/open-desk'
import { Hands, PICTURES } from './guide/hands'
import { photographNewOffice, workbookWithoutForms } from './guide/new-office'
import { photographOffice } from './guide/office'

/** Takes the pictures of the guides from the desk, on fixed days. Needs Chromium, and some minutes. */
const WIDTH = 1180
const SEASON = '2026-12-01'

type Photograph = (hands: Hands, desk: OpenDesk) => Promise<void>

async function at(desk: OpenDesk, photograph: Photograph): Promise<void> {
  try {
    const page = await desk.window(WIDTH)
    await page.goto(desk.address)
    await page.getByText('Cài đặt', { exact: true }).first().waitFor()
    await photograph(new Hands(page), desk)
  } finally {
    await desk.close()
  }
  if (desk.complaints.length > 0) throw new Error(desk.complaints.join('\n'))
}

await at(await openDesk(), photographOffice)
await at(await openDesk('--workbook', await workbookWithoutForms(), '--today', SEASON), photographNewOffice)
process.stdout.write(`Pictures are in ${PICTURES}.\n`)
