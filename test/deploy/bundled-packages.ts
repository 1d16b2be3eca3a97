import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

export interface BundledPackage {
  readonly name: string
  /** As the package itself says; undefined if it says nothing. */
  readonly license: string | undefined
}

/** Every package that a file of which is reached from the add-on's door, as esbuild follows the imports. */
export async function bundledPackages(root: string): Promise<BundledPackage[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [join(root, 'src/addon/main.ts')],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
    target: 'es2019',
    outfile: 'bundle.js',
    logLevel: 'silent',
  })
  const folders = Object.keys(metafile.inputs).flatMap((input) => {
    const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? []
    return folder === undefined ? [] : [folder]
  })
  return [...new Set(folders)].map((folder) => packageIn(join(root, folder)))
}

function packageIn(folder: string): BundledPackage {
  const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string
    license?: string
  }
  return { name, license }
}
