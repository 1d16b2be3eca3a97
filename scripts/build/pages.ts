import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build } from 'esbuild'

const SCREENS = 'src/addon/screens'

/** What a page takes in from a file of its own. */
const STYLE = /^<link rel="stylesheet" href="([^"]+)">$/gm
const SCRIPT = /^<script src="([^"]+)"><\/script>$/gm

/** Each page of the screens as one HTML file, by the name under which the script opens it. */
export async function buildPages(root: string): Promise<Readonly<Record<string, string>>> {
  const names = await pageNames(root)
  const pages = names.map(async (name) => [basename(name, '.html'), await inlined(root, name)] as const)
  return Object.fromEntries(await Promise.all(pages))
}

async function pageNames(root: string): Promise<string[]> {
  const folder = join(root, SCREENS)
  if (!existsSync(folder)) return []
  return (await readdir(folder)).filter((name) => name.endsWith('.html')).sort()
}

/** Google serves a page without neighbours, so its style and its script stand inside it. */
async function inlined(root: string, name: string): Promise<string> {
  const html = await readFile(join(root, SCREENS, name), 'utf8')
  const styled = await replaced(html, STYLE, async (path) => `<style>\n${await bundled(root, path)}</style>`)
  return replaced(styled, SCRIPT, async (path) => `<script>\n${await bundled(root, path)}</script>`)
}

async function replaced(
  text: string,
  pattern: RegExp,
  make: (path: string) => Promise<string>,
): Promise<string> {
  const made = await Promise.all([...text.matchAll(pattern)].map(([, path = '']) => make(path)))
  return text.replace(pattern, () => made.shift() ?? '')
}

async function bundled(root: string, path: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [join(root, SCREENS, path)],
    bundle: true,
    write: false,
    charset: 'utf8',
    target: 'es2020',
    platform: 'browser',
    format: 'iife',
    legalComments: 'inline',
    logLevel: 'silent',
  })
  return outputFiles.map((file) => file.text).join('')
}
