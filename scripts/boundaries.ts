import { resolve } from 'node:path'
import { cruiseTree } from './boundaries/cruise'

const root = resolve(import.meta.dirname, '..')
const { cruised, uncruised, violations } = await cruiseTree(root, resolve(root, '.dependency-cruiser.cjs'))

for (const { rule, reason, from, to } of violations) {
  process.stderr.write(`${from} → ${to}\n  ${rule}: ${reason}\n`)
}
for (const file of uncruised) process.stderr.write(`${file}\n  was not cruised: no rule can have held it\n`)

const bad = violations.length + uncruised.length
process.stdout.write(`boundaries: ${cruised} modules cruised, ${violations.length} violations\n`)
if (bad > 0 || cruised === 0) process.exitCode = 1
