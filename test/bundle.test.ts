import { createContext, runInContext } from 'node:vm'
import { parse } from 'acorn'
import { transform } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Addon, buildAddon } from '../scripts/build/add-on'
import { plantTree } from './planted-tree'

const ES2019 = { ecmaVersion: 2019, sourceType: 'script' } as const

/** The names of the functions at the top of a script, where Google looks for them. */
function topFunctions(code: string): string[] {
  return parse(code, ES2019).body.flatMap((node) =>
    node.type === 'FunctionDeclaration' ? [node.id.name] : [],
  )
}

describe('the build of a small add-on', () => {
  const tree = plantTree({
    'appsscript.json': '{ "timeZone": "Asia/Ho_Chi_Minh" }',
    'src/addon/main.ts': [
      "import { greeting } from './greeting'",
      'declare const BUILD: string',
      "export const onOpen = (event?: { name?: string }) => greeting + ' ' + (event?.name ?? BUILD)",
      'export function check() { return greeting }',
      'export type Gone = string',
    ].join('\n'),
    'src/addon/greeting.ts': "trace.push('evaluated')\nexport const greeting = 'Chào'",
  })
  afterAll(tree.remove)
  const load = async () => {
    const addon = await buildAddon(tree.root)
    const trace: string[] = []
    const context = createContext({ trace })
    runInContext(addon.code, context)
    return { addon, trace, call: (expression: string) => runInContext(expression, context) as string }
  }

  it('makes one top-level function for each name that main.ts exports', async () => {
    const { addon } = await load()
    expect(addon.doors).toEqual(['check', 'onOpen'])
    expect(topFunctions(addon.code)).toEqual(['check', 'onOpen'])
  })

  it('evaluates no module before a door is called, and then once', async () => {
    const { trace, call } = await load()
    expect(trace).toEqual([])
    call('onOpen()')
    call('onOpen()')
    expect(trace).toEqual(['evaluated'])
  })

  it('passes arguments on and tells the code its version and hash', async () => {
    const { addon, call } = await load()
    expect(call("onOpen({ name: 'Bí thư' })")).toBe('Chào Bí thư')
    expect(call('onOpen()')).toBe(`Chào ${addon.version}+${addon.hash}`)
  })

  it('keeps Vietnamese readable and counts its bytes', async () => {
    const { addon } = await load()
    expect(addon.code).toContain('"Chào"')
    expect(addon.bytes).toBe(new TextEncoder().encode(addon.code).length)
  })

  it('refuses a default export and a main.ts without doors', async () => {
    const unnamed = plantTree({ 'src/addon/main.ts': 'export default function () {}' })
    const closed = plantTree({ 'src/addon/main.ts': 'export {}' })
    await expect(buildAddon(unnamed.root)).rejects.toThrow('default export')
    await expect(buildAddon(closed.root)).rejects.toThrow('no door')
    unnamed.remove()
    closed.remove()
  })
})

describe('the bundle', () => {
  let addon: Addon
  beforeAll(async () => {
    addon = await buildAddon()
  })

  it('is a script of ECMAScript 2019', () => {
    expect(() => parse(addon.code, ES2019)).not.toThrow()
  })

  it('loads where there is nothing but the language, so it touches no service', () => {
    expect(() => runInContext(addon.code, createContext({}))).not.toThrow()
  })

  it('has a top-level function for each door, and no other', () => {
    expect(topFunctions(addon.code)).toEqual(addon.doors)
    expect(addon.doors).toContain('onOpen')
  })

  it('is the same to the byte when it is built again', async () => {
    expect((await buildAddon()).code).toBe(addon.code)
  })

  it('begins with its version and the hash of the rest', () => {
    expect(addon.code.split('\n', 2)[0]).toContain(`${addon.version}, mã ${addon.hash}`)
  })

  it('holds at most 375 kB of program, names and layout for the reader apart', async () => {
    const { code } = await transform(addon.code, { minify: true, charset: 'utf8', target: 'es2019' })
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(375_000)
  })

  it('goes with the manifest at the root', () => {
    expect(JSON.parse(addon.manifest)).toMatchObject({ timeZone: 'Asia/Ho_Chi_Minh', runtimeVersion: 'V8' })
  })
})
