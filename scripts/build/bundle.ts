import { join } from 'node:path'
import { type BuildOptions, build } from 'esbuild'

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
    entryPoints: [join(root, 'src/addon/main.ts')],
    format: 'esm',
    metafile: true,
    outfile: 'doors.js',
  })
  const names = Object.values(metafile.outputs).flatMap((output) => output.exports)
  if (names.length === 0) throw new Error('src/addon/main.ts exports no door')
  if (names.includes('default'))
    throw new Error('src/addon/main.ts has a default export: a door needs a name')
  return names.sort()
}

/**
 * The add-on as one readable script that sets `App`, a table of the doors. Because the table requires
 * `main.ts` only when a door is called, loading the script evaluates no module.
 */
export async function bundle(root: string, doors: readonly string[]): Promise<string> {
  const table = doors.map(
    (door) =>
      `export function ${door}() { return require('./src/addon/main.ts').${door}.apply(this, arguments) }`,
  )
  const { outputFiles } = await build({
    ...common,
    absWorkingDir: root,
    stdin: { contents: table.join('\n'), resolveDir: root, sourcefile: 'doors.js' },
    format: 'iife',
    globalName: 'App',
  })
  return outputFiles.map((file) => file.text).join('')
}
