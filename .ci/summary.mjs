// Prints `tests: N passed, N failed` from vitest's own report. A file that failed without a failed test
// (it could not be loaded, or prepared) counts as one; without a report nothing ran, which is a failure too.
import { existsSync, readFileSync } from 'node:fs'

const path = process.argv[2] ?? ''
const report = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
const passed = report?.numPassedTests ?? 0
const failedFiles = (report?.testResults ?? []).filter(
  ({ status, assertionResults }) =>
    status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
)
const failed = (report?.numFailedTests ?? 0) + failedFiles.length
process.stdout.write(`tests: ${passed} passed, ${failed} failed\n`)
if (passed === 0 || failed > 0) process.exitCode = 1
