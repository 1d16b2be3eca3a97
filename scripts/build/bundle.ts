import { join } from 'node:path'
import { type BuildOptions, build } from 'esbuild'

const MAIN = 'src/addon/main.ts'

const common = {
  bundle: true,
  write: false,
  charset: 'utf8',
  target: 'es2019',
  platform: 'browser',
  logLevel: 'silent',
} as const satisfies BuildOptions

/** The names that Google may call: what `main.ts` exports, in the order of the alphabet. */
export async function doorNames(root: string): Promise<string[]> {
  const { metafile } = await build({
    ...common,
    absWorkingDir: root,
    entryPoints: [join(root, MAIN)],
    format: 'esm',
    metafile: true,
    outfile: 'doors.js',
  })
  const names = Object.values(metafile.outputs).flatMap((output) => output.exports)
  if (names.length === 0) throw new Error(`${MAIN} exports no door`)
  if (names.includes('default')) throw new Error(`${MAIN} has a default export: a door needs a name`)
  return names.sort()
}

/** All modules as one readable text that sets `module.exports`. */
async function allModules(root: string): Promise<string> {
  const { outputFiles } = await build({
    ...common,
    absWorkingDir: root,
    entryPoints: [join(root, MAIN)],
    format: 'cjs',
  })
  return outputFiles.map((file) => file.text).join('')
}

/**
 * The add-on as one script that sets `App`, which gives the doors. The modules stand in a function that the first call
 * of a door runs, so that loading the script evaluates none of them. The brackets around it have V8 read it once, as a
 * function that will be called: without them twice. The program reads its own code by that function's name
 * (`google/platform-port.ts`).
 */
export async function bundle(root: string): Promise<string> {
  return [
    'var App = (() => {\n',
    'let opened\n',
    'const load = (function (module) {\n',
    await allModules(root),
    'return module.exports\n})\n\n',
    'return () => opened || (opened = load({ exports: {} }))\n',
    '})()\n',
  ].join('')
}
