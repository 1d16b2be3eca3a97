import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cruise, cruiseTree } from '../../scripts/boundaries/cruise'
import { plantTree } from '../planted-tree'

/** A tree in which every import that is allowed stands once. */
const sound = {
  'src/addon/domain/cell.ts': "export * from './quarter'",
  'src/addon/domain/quarter.ts': 'export const quarters = [1, 2, 3, 4]',
  'src/addon/domain/cell.test.ts': "import 'vitest'\nimport 'fast-check'\nimport './cell'",
  'src/addon/text/vi.ts': "export * from '../domain/cell'",
  'src/addon/ports.ts': "export * from './domain/cell'",
  'src/addon/workbook/tabs.ts': "export * from '../domain/cell'\nexport * as z from 'zod/mini'",
  'src/addon/features/show-board/command.ts':
    "export * from '../../domain/cell'\nexport * from '../../ports'\nexport * from '../../text/vi'\nexport * from '../../workbook/tabs'\nexport * from './lay-out'",
  'src/addon/features/show-board/lay-out.ts': 'export const box = 1',
  'src/addon/features/count/command.ts': "export * from '../../domain/cell'",
  'src/addon/app/menu.ts':
    "export * from '../features/show-board/command'\nexport * from '../features/count/command'\nexport * from '../ports'\nexport * from '../text/vi'\nexport * from '../domain/cell'",
  'src/addon/google/grid.ts': "export * from '../ports'\nexport * from '../domain/cell'",
  'src/addon/screens/dialog.ts': "export * from '../domain/cell'\nexport * from '../text/vi'",
  'src/local/cli.ts': "import 'node:fs'\nimport 'exceljs'\nimport '../../scripts/build'\nimport './tab'",
  'src/local/tab.ts': 'export const tab = 1',
  'scripts/build.ts': "import 'esbuild'",
  'scripts/bench.ts':
    "import '../src/addon/domain/cell'\nimport '../src/local/tab'\nimport '../src/addon/screens/dialog'",
  'test/story.test.ts': "import 'vitest'\nimport '../src/local/cli'\nimport '../src/addon/text/vi'",
}

const refused: readonly (readonly [path: string, imported: string, rule: string])[] = [
  ['src/addon/domain/a.ts', '../text/vi', 'domain-imports-only-its-list'],
  ['src/addon/domain/b.ts', 'zod/mini', 'domain-imports-only-its-list'],
  ['src/addon/domain/c.ts', 'node:fs', 'domain-imports-only-its-list'],
  ['src/addon/domain/d.ts', 'vitest', 'domain-imports-only-its-list'],
  ['src/addon/domain/a.test.ts', '../text/vi', 'domain-tests-import-only-their-list'],
  ['src/addon/text/a.ts', '../workbook/tabs', 'text-imports-only-its-list'],
  ['src/addon/text/b.ts', 'zod/mini', 'text-imports-only-its-list'],
  ['src/addon/ports/a.ts', '../workbook/tabs', 'ports-imports-only-its-list'],
  ['src/addon/ports/b.ts', '../google/grid', 'ports-imports-only-its-list'],
  ['src/addon/workbook/a.ts', '../text/vi', 'workbook-imports-only-its-list'],
  ['src/addon/workbook/b.ts', '../ports', 'workbook-imports-only-its-list'],
  ['src/addon/workbook/c.ts', 'exceljs', 'workbook-imports-only-its-list'],
  ['src/addon/features/show-board/a.ts', '../count/command', 'features-imports-only-its-list'],
  ['src/addon/features/show-board/b.ts', '../../google/grid', 'features-imports-only-its-list'],
  ['src/addon/features/show-board/c.ts', '../../app/menu', 'features-imports-only-its-list'],
  ['src/addon/features/show-board/d.ts', 'zod/mini', 'features-imports-only-its-list'],
  ['src/addon/features/show-board/a.test.ts', '../count/command', 'features-tests-import-only-their-list'],
  ['src/addon/app/a.ts', '../workbook/tabs', 'app-imports-only-its-list'],
  ['src/addon/app/b.ts', '../google/grid', 'app-imports-only-its-list'],
  ['src/addon/google/a.ts', '../workbook/tabs', 'google-imports-only-its-list'],
  ['src/addon/google/b.ts', '../features/count/command', 'google-imports-only-its-list'],
  ['src/addon/google/c.ts', '../text/vi', 'google-imports-only-its-list'],
  ['src/addon/screens/a.ts', '../ports', 'screens-imports-only-its-list'],
  ['src/addon/domain/e.ts', '../../local/tab', 'domain-imports-only-its-list'],
  ['src/addon/google/d.ts', '../../local/tab', 'google-imports-only-its-list'],
  ['src/addon/helpers/a.ts', '../domain/cell', 'addon-has-no-other-room'],
  ['src/addon/util.ts', './domain/cell', 'addon-has-no-other-room'],
  ['src/local/a.ts', '../addon/domain/cell', 'local-never-imports-the-addon'],
  ['src/local/a.test.ts', '../addon/domain/cell', 'local-never-imports-the-addon'],
  ['src/local/b.ts', '../../scripts/bench', 'local-imports-only-its-list'],
  ['src/local/c.ts', 'fast-check', 'local-runs-without-dev-tools'],
  ['src/local/d.ts', 'saxes', 'npm-only-what-is-pinned'],
  ['src/local/e.ts', './a.test', 'code-never-imports-a-test'],
  ['src/local/f.ts', './f', 'no-cycle'],
  ['src/local/g.ts', './nowhere', 'no-unresolvable'],
]

const planted: Record<string, string> = {
  ...sound,
  'src/local/alone.ts': 'export const alone = 1',
  'src/addon/main.ts':
    "export * from './app/menu'\nexport * from './google/grid'\nimport './features/count/command'",
  'src/local/type.ts': "import type { Cell } from '../addon/domain/cell'\nexport type Kept = Cell",
}
for (const [path, imported] of refused) planted[path] = `import '${imported}'`

describe('the cruise over a planted tree', () => {
  const tree = plantTree(planted)
  const config = join(tree.root, '.dependency-cruiser.cjs')
  let result: Cruise
  beforeAll(async () => {
    result = await cruiseTree(tree.root, config)
  })
  afterAll(tree.remove)

  const rulesAgainst = (path: string) =>
    result.violations.filter(({ from }) => from === path).map(({ rule }) => rule)

  it.each(refused)('refuses that %s imports %s', (path, _imported, rule) => {
    expect(rulesAgainst(path)).toContain(rule)
  })

  it('refuses that the door imports more than the runner and the Google edge', () => {
    expect(result.violations.filter(({ from }) => from === 'src/addon/main.ts')).toMatchObject([
      { rule: 'main-imports-only-its-list', to: 'src/addon/features/count/command.ts' },
    ])
  })

  it('refuses the import of a type as it does that of a value', () => {
    expect(rulesAgainst('src/local/type.ts')).toContain('local-never-imports-the-addon')
  })

  it('refuses a file that nothing needs', () => {
    expect(rulesAgainst('src/local/alone.ts')).toEqual(['no-orphan'])
  })

  it.each(Object.keys(sound))('allows what %s imports', (path) => {
    expect(rulesAgainst(path)).toEqual([])
  })

  it('gives every refusal its reason', () => {
    expect(result.violations.filter(({ reason }) => reason === '')).toEqual([])
  })

  it('sees every file', () => {
    expect(result.uncruised).toEqual([])
    expect(result.cruised).toBe(Object.keys(planted).length)
  })

  it('names the files that it did not see', async () => {
    const blind = join(tree.root, 'blind.cjs')
    writeFileSync(
      blind,
      "module.exports = { options: { doNotFollow: 'node_modules', exclude: '^src/addon/domain/' } }",
    )
    const { uncruised } = await cruiseTree(tree.root, blind)
    expect(uncruised).toContain('src/addon/domain/cell.ts')
  })
})
