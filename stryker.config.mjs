import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FEATURES = 'src/addon/features'
const OUTSIDE = /\b(Act|World|\w+Port)\b[^}]*\} from '\.\.\/\.\.\/ports'/

/** Files of features that call the outside: the stories try them, on the built bundle. */
const callers = readdirSync(FEATURES, { recursive: true })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => join(FEATURES, file))
  .filter((file) => OUTSIDE.test(readFileSync(file, 'utf8')))

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  mutate: [
    'src/addon/domain/**/*.ts',
    'src/addon/features/**/*.ts',
    '!src/**/*.test.ts',
    ...callers.map((file) => `!${file}`),
  ],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  ignorePatterns: [
    'test/**/*.test.ts',
    'scripts/**/*.test.ts',
    'dist',
    'docs',
    'examples',
    'reports',
    '.local',
    'src/local',
    '.ci',
  ],
  timeoutMS: 15000,
  timeoutFactor: 2,
  incremental: true,
  incrementalFile: 'reports/mutation-incremental.json',
  concurrency: 2,
  reporters: ['clear-text', 'progress', 'html', 'json'],
  htmlReporter: { fileName: 'reports/mutation.html' },
  jsonReporter: { fileName: 'reports/mutation.json' },
  thresholds: { high: 90, low: 80, break: 80 },
}
