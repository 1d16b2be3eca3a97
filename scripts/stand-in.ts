import { writeFileSync } from 'node:fs'
import { googleSurface } from './stand-in/google-usage'
import { isImplemented } from './stand-in/implemented'
import { standInTable } from './stand-in/table'

const surface = googleSurface('tsconfig.google.json')
writeFileSync('docs/stand-in.md', standInTable(surface))

for (const [member, places] of surface.used) {
  if (isImplemented(member)) continue
  console.error(`the stand-in lacks ${member}, used in ${places.join(', ')}`)
  process.exitCode = 1
}
