import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

export const repository = resolve(import.meta.dirname, '..')

const KEPT = ['package.json', 'biome.json', '.dependency-cruiser.cjs', 'scripts/biome']
const WORLDS = ['base', 'addon', 'google', 'screens', 'local', 'test'].map(
  (world) => `tsconfig.${world}.json`,
)

/** A small tree outside the repository under the repository's own rules; the caller removes it. */
export function plantTree(files: Readonly<Record<string, string>>): { root: string; remove: () => void } {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'planted-')))
  for (const path of [...KEPT, ...WORLDS]) {
    cpSync(join(repository, path), join(root, path), { recursive: true })
  }
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), `${text}\n`)
  }
  return { root, remove: () => rmSync(root, { recursive: true }) }
}
