import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openOffice, SCRIPT_ID, SHEET_ID, SHEET_LINK, willing } from './office'

const LOCAL = '.clasp.local.json'
const NEW = ['use', 'newSheet', 'Sổ của Đảng ủy']
const saved = { [LOCAL]: JSON.stringify({ scriptId: SCRIPT_ID, rootDir: 'dist', parentId: SHEET_ID }) }

describe('an installation into a new Sheet', () => {
  it('asks clasp for exactly this, in this order', async () => {
    const office = openOffice(willing)
    await office.install(NEW)
    expect(office.calls().map(({ args }) => args)).toEqual([
      ['show-authorized-user', '--json'],
      ['create-script', '--type', 'sheets', '--title', 'Sổ của Đảng ủy', '--rootDir', 'dist', '-P', '.'],
      ['show-file-status', '--json', '-P', LOCAL],
      ['push', '--force', '--json', '-P', LOCAL],
    ])
  })

  it('makes the script in an empty folder outside the repository, and leaves none behind', async () => {
    const office = openOffice(willing)
    await office.install(NEW)
    const created = office.calls()[1]
    expect(created?.found).toEqual([])
    expect(created?.folder).not.toContain(office.root)
    expect(existsSync(created?.folder ?? '')).toBe(false)
  })

  it('keeps the id of the script, and tells what was pushed and where the Sheet is', async () => {
    const office = openOffice(willing)
    const { heard, halted } = await office.install(NEW)
    expect(halted).toBe(false)
    expect(JSON.parse(office.read(LOCAL) ?? '')).toEqual({
      scriptId: SCRIPT_ID,
      rootDir: 'dist',
      parentId: SHEET_ID,
    })
    expect(heard).toContain(
      'clasp báo đã đưa lên Google: dist/appsscript.json, dist/Code.js (phiên bản 0.1.0',
    )
    expect(heard).toContain(`https://docs.google.com/spreadsheets/d/${SHEET_ID}/edit`)
  })

  it('pushes what it has just built', async () => {
    const office = openOffice(willing)
    await office.install(NEW)
    expect(office.read('dist/Code.js')).toContain('function onOpen(')
    expect(office.read('dist/appsscript.json')?.trim()).toBe('{}')
  })

  it('leaves a title of quotes, spaces and signs as it is', async () => {
    const title = 'Sổ "A" & $HOME; `x` %PATH%'
    const office = openOffice(willing)
    await office.install(['use', 'newSheet', title])
    expect(office.calls()[1]?.args[4]).toBe(title)
  })

  it('goes on when the script was made but could not be read back', async () => {
    const out = `Created new document: https://drive.google.com/open?id=${SHEET_ID}\nCreated new script: https://script.google.com/d/${SCRIPT_ID}/edit\n`
    const office = openOffice({ ...willing, 'create-script': [{ out, err: 'socket hang up', exit: 1 }] })
    expect((await office.install(NEW)).halted).toBe(false)
    expect(JSON.parse(office.read(LOCAL) ?? '')).toMatchObject({ scriptId: SCRIPT_ID, parentId: SHEET_ID })
  })
})

describe('an installation into a Sheet that is there', () => {
  it('binds a script to it, without --type', async () => {
    const office = openOffice({
      ...willing,
      'create-script': [
        { files: { '.clasp.json': JSON.stringify({ scriptId: SCRIPT_ID, rootDir: 'dist' }) } },
      ],
    })
    const { halted } = await office.install(['use', 'existingSheet', SHEET_LINK])
    expect(halted).toBe(false)
    expect(office.calls()[1]?.args).toEqual([
      'create-script',
      '--title',
      'Sổ Chuyên đề',
      '--parentId',
      SHEET_ID,
      '--rootDir',
      'dist',
      '-P',
      '.',
    ])
    expect(JSON.parse(office.read(LOCAL) ?? '')).toMatchObject({ scriptId: SCRIPT_ID, parentId: SHEET_ID })
  })

  it('does not take an Excel file, or any other address, for a Sheet', async () => {
    const office = openOffice(willing)
    const replies = ['https://example.vn/so', `${SHEET_LINK.replace('#', '?rtpof=true#')}`, SHEET_LINK]
    const { heard } = await office.install(['use', 'existingSheet', ...replies])
    expect(heard).toContain('Không thấy mã của Google Sheet')
    expect(heard).toContain('Đây là tệp Excel chưa chuyển đổi')
    expect(office.calls()[1]?.args).toContain(SHEET_ID)
  })

  it('takes a script of another machine by its id, after asking once more', async () => {
    const office = openOffice(willing)
    expect((await office.install(['use', 'existingScript', SCRIPT_ID, 'go'])).halted).toBe(false)
    expect(office.calls().map(({ args }) => args[0])).not.toContain('create-script')
    expect(JSON.parse(office.read(LOCAL) ?? '')).toEqual({ scriptId: SCRIPT_ID, rootDir: 'dist' })
  })

  it('leaves that script alone after a no', async () => {
    const office = openOffice(willing)
    expect((await office.install(['use', 'existingScript', SCRIPT_ID, 'stop'])).halted).toBe(true)
    expect(office.calls()).toHaveLength(1)
    expect(office.read(LOCAL)).toBeUndefined()
  })
})

describe('an update', () => {
  it('pushes to the script of this folder and makes nothing', async () => {
    const office = openOffice(willing, saved)
    const { heard } = await office.install(['use', 'update'])
    expect(office.calls().map(({ args }) => args[0])).toEqual([
      'show-authorized-user',
      'show-file-status',
      'push',
    ])
    expect(heard).toContain('Việc làm tiếp')
  })

  it('says so when Google has this very version', async () => {
    const { heard } = await openOffice({ ...willing, push: [{ out: '[]' }] }, saved).install([
      'use',
      'update',
    ])
    expect(heard).toContain('không có gì phải đưa lên')
    expect(heard).not.toContain('đã đưa lên')
  })

  it('tells the old id before it turns to another Sheet', async () => {
    const { heard } = await openOffice(willing, saved).install(NEW)
    expect(heard).toContain(`đang gắn với mã ${SCRIPT_ID}`)
  })

  it('does not overwrite a project file that it cannot read', async () => {
    const office = openOffice(willing, { [LOCAL]: '{ scriptId' })
    const { heard } = await office.install([])
    expect(heard).toContain(`không đọc được tệp ${LOCAL}`)
    expect(office.calls()).toEqual([])
  })

  it('takes up an installation whose push was not confirmed', async () => {
    const office = openOffice({ ...willing, push: [{ out: 'Skipping push.\n' }] })
    expect((await office.install(NEW)).halted).toBe(true)
    office.answer(willing)
    expect((await office.install(['use', 'update'])).halted).toBe(false)
    expect(office.calls().filter(({ args }) => args[0] === 'create-script')).toHaveLength(1)
  })
})

describe('the login', () => {
  const out = '{"loggedIn":false}'
  const account = willing['show-authorized-user'][0]

  it('is left to clasp, and looked at again afterwards', async () => {
    const office = openOffice({ ...willing, 'show-authorized-user': [{ out }, account], login: [{}] })
    expect((await office.install(['logIn', ...NEW])).halted).toBe(false)
    expect(
      office
        .calls()
        .slice(0, 3)
        .map(({ args }) => args),
    ).toEqual([['show-authorized-user', '--json'], ['login'], ['show-authorized-user', '--json']])
  })

  it.each<[string, string, string[]]>([
    ['nobody is logged in', out, ['stop']],
    ['the address cannot be read', '{"loggedIn":true}', ['stop']],
    ['a login changed nothing', out, ['logIn', 'stop']],
    ['it is not the office’s account', account.out, ['stop']],
  ])('makes nothing at Google when %s and the person stops', async (_, answer, replies) => {
    const office = openOffice({ ...willing, 'show-authorized-user': [{ out: answer }], login: [{}] })
    expect((await office.install(replies)).halted).toBe(true)
    expect(office.calls().map(({ args }) => args[0])).not.toContain('create-script')
    expect(office.read(LOCAL)).toBeUndefined()
  })
})
