import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Project, readProject } from './answers'
import { Halt } from './halt'
import { projectFileUnreadable } from './texts'

/** Holds the id of this office's script, so git ignores it; `.clasp.json` has a placeholder. */
export const PROJECT_FILE = '.clasp.local.json'

/** The installation that this folder belongs to. @throws Halt rather than overwrite a file it cannot read */
export async function savedProject(root: string): Promise<Project | undefined> {
  const file = join(root, PROJECT_FILE)
  if (!existsSync(file)) return undefined
  const project = readProject(await readFile(file, 'utf8'))
  if (project === undefined) throw new Halt(projectFileUnreadable(PROJECT_FILE))
  return project
}

export async function saveProject(root: string, { scriptId, sheetId }: Project): Promise<void> {
  const content = { scriptId, rootDir: 'dist', ...(sheetId === undefined ? {} : { parentId: sheetId }) }
  await writeFile(join(root, PROJECT_FILE), `${JSON.stringify(content, null, 2)}\n`)
}
