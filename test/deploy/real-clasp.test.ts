import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildAddon, writeAddon } from '../../scripts/build/add-on'
import { readAccount, readCreation, readFilesToPush, readPush } from '../../scripts/deploy/answers'
import { claspAt, pinnedClasp } from '../../scripts/deploy/clasp'
import { createInSheet, createSheet, push, showAccount, showFiles } from '../../scripts/deploy/commands'
import { PROJECT_FILE, saveProject } from '../../scripts/deploy/project-file'
import { plantTree } from '../planted-tree'
import { SCRIPT_ID, SHEET_ID } from './office'

/** The pinned clasp itself, as far as it goes without a login: nothing here reaches Google. */
describe('the real clasp', () => {
  const tree = plantTree({
    'appsscript.json': '{}',
    'src/addon/main.ts': 'export const onOpen = () => 1',
    'src/addon/screens/dialog.html': '<p>Chào</p>',
    'dist/earlier.html': '<p>',
    '.env': 'SECRET=1',
    'dist/.env': 'SECRET=1',
    'empty/.keep': '',
  })
  const clasp = claspAt(pinnedClasp(), { ...process.env, clasp_config_auth: join(tree.root, 'nobody.json') })
  const dist = join(tree.root, 'dist')
  beforeAll(async () => {
    await writeAddon(await buildAddon(tree.root), dist)
    await saveProject(tree.root, { scriptId: SCRIPT_ID, sheetId: SHEET_ID })
  })
  afterAll(tree.remove)

  it('would push the bundle, the manifest and the pages, and nothing else', async () => {
    const said = await clasp.run(showFiles(PROJECT_FILE), tree.root)
    expect([...(readFilesToPush(said) ?? [])].sort()).toEqual([
      'dist/Code.js',
      'dist/appsscript.json',
      'dist/dialog.html',
    ])
  })

  it('tells of a stray file that would go along', async () => {
    writeFileSync(join(dist, 'screen.html'), '<p>')
    const said = await clasp.run(showFiles(PROJECT_FILE), tree.root)
    expect(readFilesToPush(said)).toContain('dist/screen.html')
  })

  it('is not logged in here', async () => {
    expect(readAccount(await clasp.run(showAccount(), tree.root))).toEqual({ loggedIn: false })
  })

  it.each([
    ['make a Sheet', createSheet('Sổ Chuyên đề')],
    ['make a script in a Sheet', createInSheet('Sổ Chuyên đề', SHEET_ID)],
  ])('understands how it is asked to %s', async (_, command) => {
    const said = await clasp.run(command, join(tree.root, 'empty'))
    expect(said).toEqual({ exit: 1, out: '', err: 'No credentials found.\n' })
    expect(readCreation(said, undefined)).toBeUndefined()
  })

  it('makes nothing beside a project file, and ends with 0', async () => {
    const folder = join(tree.root, 'taken')
    mkdirSync(folder)
    writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId: SCRIPT_ID, rootDir: 'dist' }))
    const said = await clasp.run(createSheet('Sổ Chuyên đề'), folder)
    expect(said).toEqual({ exit: 0, out: '', err: 'Project file already exists.\n' })
    expect(readCreation(said, undefined)).toBeUndefined()
  })

  it('understands how it is asked to push, and claims nothing without a login', async () => {
    const said = await clasp.run(push(PROJECT_FILE), tree.root)
    expect(said.err).toBe('No credentials found.\n')
    expect(readPush(said)).toEqual({ kind: 'unconfirmed' })
  })
})
