import { existsSync } from 'node:fs'
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Project, readCreation } from './answers'
import type { Target } from './choose-target'
import type { Clasp } from './clasp'
import { createInSheet, createSheet } from './commands'
import { Halt } from './halt'
import { MAKE_SCRIPT, notConfirmed, TITLE } from './texts'

/**
 * Has clasp make the script, in an empty folder of its own: it pulls Google's default files over the bundle's folder,
 * and writes a project file where it stands.
 * @throws Halt where clasp tells of no new script
 */
export async function makeScript(
  target: Exclude<Target, { kind: 'script' }>,
  clasp: Clasp,
): Promise<Project> {
  // The real path: clasp refuses to write through a symbolic link, which a temporary folder often is.
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'so-chuyen-de-')))
  try {
    const said = await clasp.run(
      target.kind === 'newSheet' ? createSheet(target.title) : createInSheet(TITLE, target.sheetId),
      folder,
    )
    const file = join(folder, '.clasp.json')
    const project = readCreation(said, existsSync(file) ? await readFile(file, 'utf8') : undefined)
    if (project === undefined) throw new Halt(notConfirmed(MAKE_SCRIPT, said))
    return target.kind === 'existingSheet' ? { ...project, sheetId: target.sheetId } : project
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
