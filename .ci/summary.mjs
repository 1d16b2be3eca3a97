// Prints `tests: N passed, N failed` from vitest's own report. A file that could not even be loaded
// holds no test of its own and counts as one failed; without a report nothing ran, which is a failure too.
import { existsSync, readFileSync } from 'node:fs'

const path = process.argv[2] ?? ''
const report = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
const passed = report?.numPassedTests ?? 0
const unloaded = (report?.testResults ?? []).filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
)
const failed = (report?.numFailedTests ?? 0) + unloaded.length
process.stdout.write(`tests: ${passed} passed, ${failed} failed\n`)
if (passed === 0 || failed > 0) process.exitCode = 1
