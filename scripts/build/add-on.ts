import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { bundle, doorNames } from './bundle'
import { buildPages } from './pages'

const repository = resolve(import.meta.dirname, '../..')

/** `hash`: the first 12 hex digits of the SHA-256 of code and pages. `bytes`: the size of `code` in UTF-8. */
export interface Addon {
  readonly code: string
  readonly manifest: string
  /** HTML of the dialogs' pages, by name. */
  readonly pages: Readonly<Record<string, string>>
  readonly doors: readonly string[]
  readonly version: string
  readonly hash: string
  readonly bytes: number
}

/** Google finds a door by its name in the global scope, where a bundle has none of its own. */
const stub = (door: string) => `function ${door}(...given) {\n  return App().${door}(...given)\n}\n`

/** `BUILD` (`0.1.0+3f2ac1d09e7b`) is how the running code knows itself, for the journal. */
const banner = (version: string, hash: string) =>
  `// Sổ Chuyên đề ${version}, mã ${hash}. Tệp này do máy dựng từ src/addon: đừng sửa ở đây.\nvar BUILD = '${version}+${hash}'\n\n`

/** Builds the add-on of the tree at `root` in memory: the same sources give the same bytes. */
export async function buildAddon(root: string = repository): Promise<Addon> {
  const doors = await doorNames(root)
  const body = [await bundle(root), ...doors.map(stub)].join('\n')
  const pages = await buildPages(root)
  const hash = createHash('sha256').update(body).update(JSON.stringify(pages)).digest('hex').slice(0, 12)
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
  const code = banner(version, hash) + body
  const manifest = await readFile(join(root, 'appsscript.json'), 'utf8')
  return { code, manifest, pages, doors, version, hash, bytes: Buffer.byteLength(code) }
}

/** The files in which the add-on goes to Google, by name. */
const filesOf = ({ code, manifest, pages }: Addon): Readonly<Record<string, string>> => ({
  'Code.js': code,
  'appsscript.json': manifest,
  ...Object.fromEntries(Object.entries(pages).map(([name, html]) => [`${name}.html`, html])),
})

/** Paths of all that is pushed to Google. */
export const pushedFiles = (addon: Addon): readonly string[] =>
  Object.keys(filesOf(addon)).map((name) => `dist/${name}`)

/** Writes exactly what is pushed to Google; a page of an earlier build goes. */
export async function writeAddon(addon: Addon, folder: string = join(repository, 'dist')): Promise<void> {
  await mkdir(folder, { recursive: true })
  const files = filesOf(addon)
  for (const name of await readdir(folder))
    if (name.endsWith('.html') && files[name] === undefined) await rm(join(folder, name))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
}
