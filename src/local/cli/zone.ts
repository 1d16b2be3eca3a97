import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Gives the process the zone of the add-on's manifest, before anything looks at a clock and before any worker
 * starts: in a worker it could no longer be changed.
 */
const { timeZone } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../appsscript.json'), 'utf8'))
process.env.TZ = timeZone
