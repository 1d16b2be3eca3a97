import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code

/**
 * Makes a folder and those above it, where they are missing. Node's own recursive mkdir never ends in a file system
 * that refuses new folders as missing ones, such as /proc. Rejects with the system's error.
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path)
  } catch (error) {
    const isFolder = await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    )
    if (isFolder) return
    const above = dirname(path)
    const isTopmost = above === path
    if (codeOf(error) !== 'ENOENT' || isTopmost || (await exists(above))) throw error
    await makeFolder(above)
    await mkdir(path)
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
