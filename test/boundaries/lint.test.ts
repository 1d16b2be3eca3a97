import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { plantTree, repository } from '../planted-tree'

interface Diagnostic {
  readonly category: string
  readonly message: string
  readonly location: { readonly path: string }
}

const DATE = 'export const today = new Date()'
const LOG = "console.log('a')"
const LOT = 'export const lot = Math.random()'

const refused: readonly (readonly [path: string, text: string, rule: string, message: string])[] = [
  ['src/addon/domain/date.ts', DATE, 'noRestrictedGlobals', 'Date'],
  ['src/addon/features/a/date-type.ts', 'export type Day = Date', 'noRestrictedGlobals', 'Date'],
  ['src/addon/workbook/log.ts', LOG, 'noRestrictedGlobals', 'console'],
  ['src/addon/app/global.ts', 'export const now = globalThis.Date', 'noRestrictedGlobals', 'globalThis'],
  ['src/addon/main.ts', DATE, 'noRestrictedGlobals', 'Date'],
  ['src/addon/domain/lot.ts', LOT, 'plugin', 'Math.random'],
  [
    'src/addon/workbook/root.ts',
    "import { z } from 'zod'\nexport const t = z.string()",
    'noRestrictedImports',
    '400 kB',
  ],
  [
    'src/addon/workbook/all.ts',
    "import * as z from 'zod'\nexport const t = z.string()",
    'noRestrictedImports',
    '400 kB',
  ],
  [
    'src/local/v4.ts',
    "import * as z from 'zod/v4'\nexport const t = z.string()",
    'noRestrictedImports',
    '400 kB',
  ],
  [
    'src/local/name.ts',
    "import { z } from 'zod/mini'\nexport const t = z.string()",
    'noRestrictedImports',
    'namespace',
  ],
  ['src/addon/domain/yearlyPlan.ts', 'export const plan = 1', 'useFilenamingConvention', 'kebab-case'],
  ['src/local/Tab.ts', 'export const tab = 1', 'useFilenamingConvention', 'kebab-case'],
  ['src/local/any.ts', 'export const box: any = 1', 'noExplicitAny', 'any'],
  ['src/local/bang.ts', 'export const first = (list: string[]) => list[0]!.length', 'noNonNullAssertion', ''],
  ['src/local/default.ts', 'export default 1', 'noDefaultExport', ''],
  ['src/local/swallow.ts', 'try {\n  JSON.parse(String())\n} catch {}', 'noEmptyBlockStatements', ''],
  ['test/only.test.ts', "import { it } from 'vitest'\nit.only('a', () => undefined)", 'noFocusedTests', ''],
  ['test/skip.test.ts', "import { it } from 'vitest'\nit.skip('a', () => undefined)", 'noSkippedTests', ''],
]

const allowed: Readonly<Record<string, string>> = {
  'src/addon/google/clock.ts': `${DATE}\n${LOG}\n${LOT}`,
  'src/addon/domain/local-date.test.ts': `${DATE}\n${LOG}\n${LOT}`,
  'src/local/clock.ts': `${DATE}\n${LOG}\n${LOT}`,
  'src/addon/workbook/schema.ts': "import * as z from 'zod/mini'\nexport const text = z.string()",
}

describe('the linter over a planted tree', () => {
  const tree = plantTree({ ...allowed, ...Object.fromEntries(refused) })
  afterAll(tree.remove)
  const biome = join(repository, 'node_modules/.bin/biome')
  const run = spawnSync(biome, ['lint', '--reporter=json', '--max-diagnostics=none', 'src', 'test'], {
    cwd: tree.root,
    encoding: 'utf8',
  })
  const { diagnostics } = JSON.parse(run.stdout) as { diagnostics: readonly Diagnostic[] }
  const against = (path: string) =>
    diagnostics
      .filter(({ location }) => location.path === path)
      .map(({ category, message }) => `${category} ${message}`)

  it.each(refused)('refuses %s', (path, _text, rule, message) => {
    expect(against(path)).toContainEqual(expect.stringMatching(new RegExp(`(^|/)${rule} .*${message}`)))
  })

  it.each(Object.keys(allowed))('allows %s', (path) => {
    expect(against(path)).toEqual([])
  })

  it('fails as a command', () => {
    expect(run.status).toBe(1)
  })
})
