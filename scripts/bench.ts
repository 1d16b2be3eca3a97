import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureZone } from '../src/local/apps-script'
import { command } from './bench/command'
import { dailyCheck } from './bench/daily-check'
import { documentOf } from './bench/document'
import { installed } from './bench/installed'
import { load } from './bench/load'
import type { Section } from './bench/section'
import { serviceCalls } from './bench/service-calls'
import { speed } from './bench/speed'
import { buildAddon } from './build/add-on'

/** `npm run bench [-- --date 2027-04-08]`: measures everything, one thing after the other, and writes the document. */
const { values } = parseArgs({ options: { date: { type: 'string' } } })

ensureZone('Asia/Ho_Chi_Minh')
const addon = await buildAddon()
const parts: readonly (() => Section | Promise<Section>)[] = [
  () => load(addon),
  speed,
  () => serviceCalls(addon),
  () => dailyCheck(addon),
  () => installed(addon),
  command,
]
const sections: Section[] = []
for (const part of parts) {
  const section = await part()
  process.stdout.write(`\n## ${section.heading}\n\n${section.body}\n`)
  sections.push(section)
}
const text = documentOf(sections, values.date)
await writeFile(join(import.meta.dirname, '../docs/performance.md'), text)
process.stdout.write(`\n${text.slice(text.indexOf('## Targets'), text.indexOf('## Bundle'))}`)
