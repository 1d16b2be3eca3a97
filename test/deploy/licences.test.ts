import { describe, expect, it, onTestFinished } from 'vitest'
import { plantTree, repository } from '../planted-tree'
import { bundledPackages } from './bundled-packages'

/** Licences that let an office run, read and change the bundle, and ask no more than to be named. */
const PERMISSIVE = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT']

/** What of other people's work runs in the office's Sheet, pages of dialogs included. A new one is written down here when it is chosen. */
const IN_THE_BUNDLE: Readonly<Record<string, string>> = { 'qrcode-generator': 'MIT' }

describe('the packages in the bundle', () => {
  it('are those written down, under the licences written down', async () => {
    const found = (await bundledPackages(repository)).map(({ name, license }) => [name, license])
    expect(Object.fromEntries(found)).toEqual(IN_THE_BUNDLE)
  })

  it.each(Object.entries(IN_THE_BUNDLE))('%s is permissive (%s)', (_, licence) => {
    expect(PERMISSIVE).toContain(licence)
  })
})

describe('looking for packages', () => {
  it('finds one that is reached through another file, and its licence', async () => {
    const tree = plantTree({
      'src/addon/main.ts': "export { onOpen } from './open'",
      'src/addon/open.ts':
        "import { shape } from '../../vendor/node_modules/@strict/shape'\nexport const onOpen = shape",
      'vendor/node_modules/@strict/shape/package.json':
        '{ "name": "@strict/shape", "license": "GPL-3.0-only" }',
      'vendor/node_modules/@strict/shape/index.js': 'export const shape = () => 1',
    })
    onTestFinished(tree.remove)
    expect(await bundledPackages(tree.root)).toEqual([{ name: '@strict/shape', license: 'GPL-3.0-only' }])
  })
})
