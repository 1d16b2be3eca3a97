import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readPush } from '../../scripts/deploy/answers'
import { claspAt, pinnedClasp } from '../../scripts/deploy/clasp'
import { PROJECT_FILE } from '../../scripts/deploy/project-file'
import { plantTree } from '../planted-tree'
import { installing, SCRIPT_ID } from './office'

/** What is at the pretended Google. */
interface Google {
  readonly asked: readonly string[]
  readonly sheets: readonly { readonly id: string; readonly name: string }[]
  readonly projects: Readonly<
    Record<
      string,
      {
        readonly parentId?: string
        readonly files: readonly { readonly name: string; readonly source: string }[]
      }
    >
  >
  readonly apiIsOff?: boolean
}

const TITLE = 'Sổ của Đảng ủy'
const MANIFEST = '{ "timeZone": "Asia/Ho_Chi_Minh" }'
const SHEET = `https://docs.google.com/spreadsheets/d/${'sheet-of-the-office-'.repeat(2)}/edit`
const DONE = 'clasp báo đã đưa lên Google: '

/** The pinned clasp with a login, at a Google that is pretended inside it: no network is used. */
function openGoogle(given: Partial<Google> = {}) {
  const tree = plantTree({
    'appsscript.json': MANIFEST,
    'src/addon/main.ts': 'export const onOpen = () => 1',
    'src/addon/screens/dialog.html': '<p>Chào</p>',
    'google.json': JSON.stringify({ asked: [], sheets: [], projects: {}, ...given }),
    'login.json': JSON.stringify({
      tokens: {
        default: {
          type: 'authorized_user',
          client_id: 'x',
          client_secret: 'x',
          refresh_token: 'x',
          access_token: 'x',
          expiry_date: Date.parse('2100-01-01'),
        },
      },
    }),
  })
  onTestFinished(tree.remove)
  const path = (name: string): string => join(tree.root, name)
  const clasp = claspAt(pinnedClasp(), {
    ...process.env,
    clasp_config_auth: path('login.json'),
    GOOGLE_STATE: path('google.json'),
    NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'pretend-google.mjs')).href}`,
  })
  const google = (): Google => JSON.parse(readFileSync(path('google.json'), 'utf8'))
  return {
    clasp,
    root: tree.root,
    google,
    write: (name: string, text: string) => writeFileSync(path(name), text),
    saved: (): unknown => JSON.parse(readFileSync(path(PROJECT_FILE), 'utf8')),
    install: installing(tree.root, clasp),
  }
}

const NEW = ['use', 'newSheet', TITLE]
const files = ({ projects }: Google, id: string): Record<string, string> =>
  Object.fromEntries((projects[id]?.files ?? []).map(({ name, source }) => [name, source.trim()]))

/** Each call of clasp takes seconds to load it, so a test tells a whole story. */
describe('an installation by the real clasp', () => {
  it('makes a Sheet with the program in it, our manifest in the place of Google’s, and nothing twice', async () => {
    const office = openGoogle()
    const { heard, halted } = await office.install(NEW)
    expect(halted).toBe(false)
    const { sheets, projects } = office.google()
    const [[id = '', project] = []] = Object.entries(projects)
    expect(sheets).toEqual([{ id: project?.parentId, name: TITLE }])
    expect(Object.keys(files(office.google(), id)).sort()).toEqual(['Code', 'appsscript', 'dialog'])
    expect(files(office.google(), id)).toMatchObject({ appsscript: MANIFEST, dialog: '<p>Chào</p>' })
    expect(office.saved()).toEqual({ scriptId: id, rootDir: 'dist', parentId: project?.parentId })
    expect(heard).toContain(DONE)
    expect(heard).toContain(`https://docs.google.com/spreadsheets/d/${project?.parentId}/edit`)

    expect((await office.install(['use', 'update'])).heard).toContain('không có gì phải đưa lên')
    expect(Object.keys(office.google().projects)).toEqual([id])

    office.write('dist/appsscript.json', '{ "timeZone": "Asia/Tokyo" }')
    const said = await office.clasp.run(['push', '--json', '-P', PROJECT_FILE], office.root)
    expect([said.exit, readPush(said)]).toEqual([0, { kind: 'unconfirmed' }])
    expect(files(office.google(), id).appsscript).toBe(MANIFEST)
  }, 180_000)

  it('binds a script to a Sheet that is there, and makes no other', async () => {
    const office = openGoogle()
    expect((await office.install(['use', 'existingSheet', SHEET])).halted).toBe(false)
    const [project] = Object.values(office.google().projects)
    expect(office.google().sheets).toEqual([])
    expect(SHEET).toContain(`/${project?.parentId}/`)
  })

  it('stops where the API is switched off, and says which Sheet was left behind', async () => {
    const office = openGoogle({ apiIsOff: true })
    const { heard, halted } = await office.install(NEW)
    expect(halted).toBe(true)
    expect(heard).toContain('https://script.google.com/home/usersettings')
    expect(heard).toContain('Sheet trống vừa tạo')
    expect(office.google().sheets).toHaveLength(1)
  })

  it('stops at a script that this account cannot see, with nothing pushed', async () => {
    const office = openGoogle()
    const { heard, halted } = await office.install(['use', 'existingScript', SCRIPT_ID, 'go'])
    expect(halted).toBe(true)
    expect(heard).toContain('clasp không báo là đã đưa mã lệnh lên Google')
    expect(heard).not.toContain(DONE)
    expect(office.google().asked.filter((one) => one.startsWith('PUT'))).toEqual([])
  })
})
