import { describe, expect, it } from 'vitest'
import { openOffice, type Script, willing } from './office'

const NEW = ['use', 'newSheet', 'Sổ của Đảng ủy']

describe('success is claimed only where clasp claims it', () => {
  const two = '["dist/appsscript.json","dist/Code.js"]'

  it.each<[string, Script, string]>([
    ['the push is skipped', { push: [{ out: 'Skipping push.\n' }] }, 'Skipping push.'],
    ['the push is skipped without a word', { push: [{ out: '' }] }, '(không có gì)'],
    ['the push sends less', { push: [{ out: '["dist/appsscript.json"]' }] }, 'đưa mã lệnh lên Google'],
    ['the push ends badly', { push: [{ out: two, err: 'broken pipe', exit: 1 }] }, 'broken pipe'],
    [
      'the network is away',
      { push: [{ err: 'getaddrinfo ENOTFOUND script.googleapis.com', exit: 1 }] },
      'kiểm tra kết nối mạng',
    ],
    [
      'the account may not edit',
      { push: [{ err: 'The caller does not have permission', exit: 1 }] },
      'quyền chỉnh sửa',
    ],
    [
      'another file would go along',
      {
        'show-file-status': [
          { out: '{"filesToPush":["dist/Code.js","dist/appsscript.json","dist/x.html"]}' },
        ],
      },
      'clasp sẽ đưa lên dist/Code.js, dist/appsscript.json, dist/x.html',
    ],
    [
      'the files cannot be listed',
      { 'show-file-status': [{ err: 'Security Error', exit: 1 }] },
      'Security Error',
    ],
    ['no script is made', { 'create-script': [{ err: 'Project file already exists.' }] }, 'already exists'],
    [
      'the API is switched off',
      { 'create-script': [{ err: 'User has not enabled the Apps Script API.', exit: 1 }] },
      'https://script.google.com/home/usersettings',
    ],
    [
      'Google does not know the new Sheet yet',
      { 'create-script': [{ err: 'Requested entity was not found.', exit: 1 }] },
      'gõ một chữ bất kỳ',
    ],
    ['the login cannot be read', { 'show-authorized-user': [{ err: 'unknown option' }] }, 'unknown option'],
  ])('not when %s', async (_, changed, said) => {
    const { heard, halted } = await openOffice({ ...willing, ...changed }).install(NEW)
    expect(halted).toBe(true)
    expect(heard).toContain('Chưa thực hiện được')
    expect(heard).toContain(said)
    expect(heard).not.toContain('đã đưa lên')
    expect(heard).not.toContain('Việc làm tiếp')
  })
})
