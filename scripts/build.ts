import { buildAddon, writeAddon } from './build/add-on'

const addon = await buildAddon()
await writeAddon(addon)
process.stdout.write(
  `dist/Code.js ${addon.version}+${addon.hash}: ${(addon.bytes / 1000).toFixed(1)} kB, doors ${addon.doors.join(', ')}\n`,
)
