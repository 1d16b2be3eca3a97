import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildAddon } from '../../scripts/build/add-on'
import { FORMS_SCOPE, NEEDED_SCOPES } from '../../src/addon/google/scopes'
import { repository } from '../planted-tree'
import { NEEDED, RESERVED, SCOPE_ADDRESS, type Scope, scopesFor } from './scopes'
import { usedMembers } from './service-members'

const manifest = JSON.parse(readFileSync(join(repository, 'appsscript.json'), 'utf8')) as {
  oauthScopes: string[]
}
const asked = manifest.oauthScopes.map((scope) => scope.replace(SCOPE_ADDRESS, '')).sort()
const reserved = Object.keys(RESERVED) as Scope[]

describe('what the bundle uses of Google', () => {
  let members: ReadonlySet<string>
  beforeAll(async () => {
    members = usedMembers((await buildAddon()).code)
  })

  it('is known by the permission that it needs', () => {
    expect(scopesFor(members).unknown).toEqual([])
  })

  it('needs, with what is asked for ahead, exactly the permissions of the manifest', () => {
    expect([...new Set([...scopesFor(members).scopes, ...reserved])].sort()).toEqual(asked)
  })

  it.each(reserved)('does not need %s yet; once it does, the entry goes', (scope) => {
    expect(scopesFor(members).scopes).not.toContain(scope)
  })
})

describe('the permissions in the guide', () => {
  const guide = readFileSync(join(repository, 'docs/cai-dat.md'), 'utf8')
  const part = guide.slice(guide.indexOf('### 4.2.'), guide.indexOf('## 5.'))
  const rows = part.split('\n').filter((line) => line.startsWith('| `'))
  const rowOf = (scope: string) => rows.find((row) => row.startsWith(`| \`${scope}\``)) ?? ''

  it('are those of the manifest', () => {
    expect(rows.map((row) => row.split('`')[1]).sort()).toEqual(asked)
  })

  it.each(asked)('tell truly whether %s is used', (scope) => {
    expect(rowOf(scope).includes('chưa dùng')).toBe(reserved.includes(scope as Scope))
  })
})

describe('what the program asks for while it runs', () => {
  it('is, with the permission for forms, what the manifest holds', () => {
    expect([...NEEDED_SCOPES, FORMS_SCOPE].sort()).toEqual([...manifest.oauthScopes].sort())
  })
})

describe('the table of permissions', () => {
  it('names no permission that is not asked for', () => {
    const named = Object.values(NEEDED).filter((scope) => scope !== 'none')
    expect([...new Set(named)].sort()).toEqual(asked)
  })
})

describe('the members that a script uses', () => {
  it.each<[string, string[]]>([
    ['SpreadsheetApp.getActive().getSheets()', ['SpreadsheetApp.getActive']],
    ['ui.showModalDialog(page, title)', ['.showModalDialog']],
    ['new Foo(FormApp.DestinationType.SPREADSHEET)', ['FormApp.DestinationType']],
    ['function f() { return typeof DriveApp }', ['DriveApp']],
    ['var { fetch } = UrlFetchApp', ['UrlFetchApp']],
    ['var mail = GmailApp; mail.sendEmail()', ['GmailApp']],
    ["SpreadsheetApp['openById'](id)", ['SpreadsheetApp']],
    ['var a = { Maps: 1 }; a.Maps; a.Charts()', []],
    ["'SpreadsheetApp.openById'", []],
  ])('are seen in %j', (code, members) => {
    expect([...usedMembers(code)].sort()).toEqual([...members].sort())
  })

  it('are refused where nobody has looked them up', () => {
    const members = usedMembers(
      'SpreadsheetApp.openById(id); var f = UrlFetchApp; FormApp.create(ScriptApp.AuthMode)',
    )
    expect(scopesFor(members)).toEqual({
      scopes: ['forms'],
      unknown: ['SpreadsheetApp.openById', 'UrlFetchApp'],
    })
  })
})
