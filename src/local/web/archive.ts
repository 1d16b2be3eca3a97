import { access, rename } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { makeFolder } from '../cli/make-folder'
import { sidecarPath } from '../workbook-file/sidecar'

/**
 * Puts what lies in the folder of the results (workbooks, side-cars, letters, report) into a folder of its own below
 * it, the first free `truoc-N`, which can be opened again by `--out`. If one of them cannot be moved, all stay where
 * they were. Answers the folder. Rejects with the system's error.
 */
export async function archive(out: string, workbook: string): Promise<string> {
  const names = new Set(['workbook.xlsx', basename(workbook)].flatMap((name) => [name, sidecarPath(name)]))
  const folder = await freeFolder(out)
  await makeFolder(folder)
  const moved: string[] = []
  try {
    for (const name of [...names, 'report.json', 'documents', 'outbox']) {
      if (!(await exists(join(out, name)))) continue
      await rename(join(out, name), join(folder, name))
      moved.push(name)
    }
  } catch (error) {
    for (const name of moved) await rename(join(folder, name), join(out, name))
    throw error
  }
  return folder
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

async function freeFolder(out: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const folder = join(out, `truoc-${count}`)
    if (!(await exists(folder))) return folder
  }
}
