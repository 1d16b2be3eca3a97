import { join } from 'node:path'
import { constants, createContext, Script } from 'node:vm'
import { build } from 'esbuild'
import type * as lab from './lab/lab'

export type Lab = typeof lab

const repository = join(import.meta.dirname, '../..')

/** The add-on's pure code and what measures it, as one script, made as the add-on's own bundle is. */
export async function buildLab(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: repository,
    entryPoints: ['scripts/bench/lab/lab.ts'],
    bundle: true,
    write: false,
    charset: 'utf8',
    target: 'es2019',
    platform: 'browser',
    format: 'iife',
    globalName: 'Lab',
    logLevel: 'silent',
  })
  return outputFiles.map(({ text }) => text).join('')
}

let opened = 0

/**
 * A fresh, bare context with the lab in it, as cold as a run at Google: nothing is compiled yet, for the engine
 * remembers what it compiled by the text, and no two texts are the same.
 */
export function openLab(code: string): Lab {
  opened += 1
  const context = createContext(constants.DONT_CONTEXTIFY)
  new Script(`// ${opened}\n${code}`, { filename: `lab-${opened}.js` }).runInContext(context)
  return new Script('Lab').runInContext(context) as Lab
}
