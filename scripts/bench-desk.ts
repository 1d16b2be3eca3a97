import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureZone } from '../src/local/apps-script'
import { SAMPLE } from '../src/local/cli/locate'
import { writeWorkbook } from '../src/local/workbook-file/write-workbook'
import { launchBrowser } from '../test/chromium'
import { sheetsOnceChecked } from './bench/committee/sheets'
import { modelOf } from './bench/model'
import { ms, tableOf } from './bench/section'
import { startDesk } from './bench-desk/desk-process'
import { type Visit, visit } from './bench-desk/visit'

/** `npm run bench:desk`: what a person waits for at the desk, with the sample and with 10,000 registrations. */
const REGISTRATIONS = 10_000
const DAY = '2027-04-08'
const PORT = '8799'

ensureZone('Asia/Ho_Chi_Minh')
const folder = await mkdtemp(join(tmpdir(), 'bench-desk-'))
const large = join(folder, 'large.xlsx')
const model = modelOf(sheetsOnceChecked(REGISTRATIONS), DAY)
await writeWorkbook(model.spreadsheet, large, model.now)

interface Measured extends Visit {
  readonly start: number
}

async function measure(workbook: string, name: string): Promise<Measured> {
  const out = join(folder, name)
  const desk = await startDesk(['--workbook', workbook, '--out', out, '--today', DAY, '--port', PORT])
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    return { ...(await visit(page, desk.address, workbook === large)), start: desk.seconds * 1000 }
  } finally {
    await browser.close()
    await desk.stop()
  }
}

const LINES: readonly (readonly [string, string, (measured: Measured) => string])[] = [
  ['`npm start` until the address is printed, its runs apart', '', ({ start }) => ms(start)],
  ['The page until something is to be seen', 'at once', ({ seen }) => ms(seen)],
  ['The page until it is ready', '6,000', ({ ready }) => ms(ready)],
  ['The menu, from the click until it is open', '300', ({ menu }) => ms(menu)],
  [
    'An item of the menu, from the click until the page says that it runs',
    '300',
    ({ reaction }) => ms(reaction),
  ],
  [
    '`Đăng ký`, from the click until its rows have come',
    '',
    ({ tab }) => (tab === undefined ? 'there at once' : ms(tab)),
  ],
  [
    'Scrolling fast through it: gaps between frames, median / one in twenty / longest',
    'no freeze',
    ({ frames }) => [frames.median, frames.slow, frames.longest].map(ms).join(' / '),
  ],
  ['A box, from Enter until it shows what the workbook made of it', '', ({ typed }) => ms(typed)],
]

try {
  const measured = [await measure(SAMPLE, 'sample'), await measure(large, 'large')]
  const rows = LINES.map(([what, target, tell]) => [what, target, ...measured.map(tell)])
  const text = `# The desk: what a person waits for

Made by \`npm run bench:desk\` in headless Chromium, which draws without a graphics card (${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)} while
measuring; Node ${process.versions.node.split('.')[0]}). Milliseconds by the clock; others on the machine lengthen them. No test asserts a time.

${tableOf(['', 'At most', 'The sample', '10,000 registrations'], rows)}
`
  await writeFile(join(import.meta.dirname, '../docs/performance-desk.md'), text)
  process.stdout.write(text)
} finally {
  await rm(folder, { recursive: true })
}
