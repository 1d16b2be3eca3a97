import { join, relative } from 'node:path'
import ts from 'typescript'
import { afterAll, describe, expect, it } from 'vitest'
import { plantTree } from '../planted-tree'

const refused: readonly (readonly [world: string, path: string, text: string, unknown: string])[] = [
  ['addon', 'src/addon/domain/dom.ts', 'export const width = window.innerWidth', 'window'],
  ['addon', 'src/addon/domain/url.ts', "export const link = new URL('https://example.vn')", 'URL'],
  ['addon', 'src/addon/domain/timer.ts', 'setTimeout(() => undefined, 1)', 'setTimeout'],
  ['addon', 'src/addon/domain/log.ts', "console.log('a')", 'console'],
  ['addon', 'src/addon/domain/node.ts', 'export const home = process.env', 'process'],
  [
    'addon',
    'src/addon/features/a/sheet.ts',
    'export const tab = SpreadsheetApp.getActive()',
    'SpreadsheetApp',
  ],
  [
    'addon',
    'src/addon/app/type.ts',
    'export type Tab = GoogleAppsScript.Spreadsheet.Sheet',
    'GoogleAppsScript',
  ],
  ['addon', 'src/addon/domain/at.ts', 'export const last = [1].at(-1)', 'at'],
  ['addon', 'src/addon/domain/all.ts', "export const text = 'a'.replaceAll('a', 'b')", 'replaceAll'],
  ['google', 'src/addon/google/dom.ts', 'export const width = window.innerWidth', 'window'],
  ['google', 'src/addon/google/node.ts', 'export const home = process.env', 'process'],
  ['google', 'src/addon/google/find.ts', 'export const last = [1].findLast(() => true)', 'findLast'],
  [
    'screens',
    'src/addon/screens/sheet.ts',
    'export const tab = SpreadsheetApp.getActive()',
    'SpreadsheetApp',
  ],
  ['screens', 'src/addon/screens/node.ts', 'export const home = process.env', 'process'],
  ['local', 'src/local/dom.ts', 'export const width = window.innerWidth', 'window'],
]

const allowed: Readonly<Record<string, string>> = {
  'src/addon/domain/padded.ts': "export const padded = '1'.padStart(2, '0')",
  'src/addon/google/sheet.ts': 'export const tab = () => SpreadsheetApp.getActive()',
  'src/addon/main.ts': 'export const lock = () => LockService.getDocumentLock()',
  'src/addon/screens/page.ts': 'export const width = window.innerWidth',
  'src/local/range.ts':
    "import 'node:fs'\nexport type Range = Pick<GoogleAppsScript.Spreadsheet.Range, 'getValues'>",
}

/** What the compiler says of each file of a world, by path. */
function complaints(root: string, world: string): Map<string, string[]> {
  const config = ts.getParsedCommandLineOfConfigFile(join(root, `tsconfig.${world}.json`), undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'))
    },
  })
  const program = ts.createProgram(config?.fileNames ?? [], config?.options ?? {})
  const found = new Map<string, string[]>()
  for (const fileName of config?.fileNames ?? []) {
    const diagnostics = program.getSemanticDiagnostics(program.getSourceFile(fileName))
    const texts = diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
    found.set(relative(root, fileName), texts)
  }
  return found
}

describe('the worlds of a planted tree', () => {
  const planted = refused.map(([, path, text]) => [path, text] as const)
  const tree = plantTree({ ...allowed, ...Object.fromEntries(planted) })
  afterAll(tree.remove)
  const worlds = new Map(
    ['addon', 'google', 'screens', 'local'].map((world) => [world, complaints(tree.root, world)]),
  )
  const of = (path: string) => [...worlds.values()].flatMap((world) => world.get(path) ?? [])

  it.each(refused)('%s: %s does not compile', (world, path, _text, unknown) => {
    expect(worlds.get(world)?.get(path)).toEqual([expect.stringContaining(`'${unknown}'`)])
  })

  it.each(Object.keys(allowed))('%s compiles', (path) => {
    expect([...worlds.values()].filter((world) => world.has(path))).toHaveLength(1)
    expect(of(path)).toEqual([])
  })
})
