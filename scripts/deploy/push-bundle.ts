import { type PushResult, readFilesToPush, readPush } from './answers'
import type { Clasp } from './clasp'
import { push, showFiles } from './commands'
import { Halt } from './halt'
import { PROJECT_FILE } from './project-file'
import { LIST_FILES, notConfirmed, otherFiles, PUSH } from './texts'

/**
 * Pushes the add-on's files, after clasp has said that it would send these and nothing else.
 * @param wanted paths of the files, all that ever goes to Google
 * @throws Halt where clasp would send anything else, or does not say that it has sent them
 */
export async function pushBundle(
  root: string,
  clasp: Clasp,
  wanted: readonly string[],
): Promise<Exclude<PushResult, { kind: 'unconfirmed' }>> {
  const listed = await clasp.run(showFiles(PROJECT_FILE), root)
  const files = readFilesToPush(listed)
  if (files === undefined) throw new Halt(notConfirmed(LIST_FILES, listed))
  if (!areAll(files, wanted)) throw new Halt(otherFiles(files, wanted))

  const said = await clasp.run(push(PROJECT_FILE), root)
  const result = readPush(said)
  if (result.kind === 'unconfirmed') throw new Halt(notConfirmed(PUSH, said))
  if (result.kind === 'pushed' && !areAll(result.files, wanted)) throw new Halt(notConfirmed(PUSH, said))
  return result
}

const areAll = (files: readonly string[], wanted: readonly string[]): boolean =>
  files.length === wanted.length && wanted.every((file) => files.includes(file))
