import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

export interface BundledPackage {
  readonly name: string
  /** As the package itself says; undefined if it says nothing. */
  readonly license: string | undefined
}

/** Every package that a file of which is reached from the add-on's door or a page, as esbuild follows the imports. */
export async function bundledPackages(root: string): Promise<BundledPackage[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/addon/main.ts', ...pageScripts(root)].map((path) => join(root, path)),
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
    target: 'es2019',
    outdir: 'bundles',
    logLevel: 'silent',
  })
  const folders = Object.keys(metafile.inputs).flatMap((input) => {
    const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? []
    return folder === undefined ? [] : [folder]
  })
  return [...new Set(folders)].map((folder) => packageIn(join(root, folder)))
}

/** A page's script stands beside it under the same name. */
function pageScripts(root: string): string[] {
  const folder = 'src/addon/screens'
  if (!existsSync(join(root, folder))) return []
  const pages = readdirSync(join(root, folder)).filter((name) => name.endsWith('.html'))
  return pages.map((name) => `${folder}/${name.replace(/html$/, 'ts')}`)
}

function packageIn(folder: string): BundledPackage {
  const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string
    license?: string
  }
  return { name, license }
}
