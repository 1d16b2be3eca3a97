import { type PushResult, readFilesToPush, readPush } from './answers'
import type { Clasp } from './clasp'
import { push, showFiles } from './commands'
import { Halt } from './halt'
import { PROJECT_FILE } from './project-file'
import { LIST_FILES, notConfirmed, otherFiles, PUSH } from './texts'

/** All that ever goes to Google. */
const PUSHED_FILES: readonly string[] = ['dist/Code.js', 'dist/appsscript.json']

/**
 * Pushes the bundle and the manifest, after clasp has said that it would send these and nothing else.
 * @throws Halt where clasp would send anything else, or does not say that it has sent them
 */
export async function pushBundle(
  root: string,
  clasp: Clasp,
): Promise<Exclude<PushResult, { kind: 'unconfirmed' }>> {
  const listed = await clasp.run(showFiles(PROJECT_FILE), root)
  const files = readFilesToPush(listed)
  if (files === undefined) throw new Halt(notConfirmed(LIST_FILES, listed))
  if (!areAll(files)) throw new Halt(otherFiles(files, PUSHED_FILES))

  const said = await clasp.run(push(PROJECT_FILE), root)
  const result = readPush(said)
  if (result.kind === 'unconfirmed') throw new Halt(notConfirmed(PUSH, said))
  if (result.kind === 'pushed' && !areAll(result.files)) throw new Halt(notConfirmed(PUSH, said))
  return result
}

const areAll = (files: readonly string[]): boolean =>
  files.length === PUSHED_FILES.length && PUSHED_FILES.every((file) => files.includes(file))
