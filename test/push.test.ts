import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { pushedFiles, writeAddon } from '../scripts/build/add-on'
import { plantTree, repository } from './planted-tree'

describe('a push', () => {
  const tree = plantTree({ '.env': 'SECRET=1', 'dist/.env': 'SECRET=1' })
  afterAll(tree.remove)

  it('sends the bundle, the manifest and the pages, and nothing else', async () => {
    cpSync(join(repository, '.clasp.json'), join(tree.root, '.clasp.json'))
    const manifest = readFileSync(join(repository, 'appsscript.json'), 'utf8')
    const pages = { dialog: '<p>Chào</p>' }
    const addon = { code: 'var a\n', manifest, pages, doors: [], version: '0', hash: '0', bytes: 6 }
    await writeAddon(addon, join(tree.root, 'dist'))
    const { stdout } = spawnSync(
      join(repository, 'node_modules/.bin/clasp'),
      ['show-file-status', '--json'],
      {
        cwd: tree.root,
        encoding: 'utf8',
      },
    )
    const { filesToPush } = JSON.parse(stdout) as { filesToPush: string[] }
    expect(filesToPush.sort()).toEqual(['dist/Code.js', 'dist/appsscript.json', 'dist/dialog.html'])
    expect([...pushedFiles(addon)].sort()).toEqual(filesToPush)
  })
})
