import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SentMail } from '../model'
import { composeLetter } from './compose-letter'
import { LetterBox } from './letter-box'
import { filedLetters, fileLetter, removeLettersAfter } from './outbox'

const letter: SentMail = {
  number: 1,
  at: Date.parse('2027-04-08T01:00:00Z'),
  from: 'van-phong@example.vn',
  fromName: 'Văn phòng Đảng ủy',
  to: ['bi-thu@example.vn', 'chi-uy@example.vn'],
  cc: [],
  bcc: [],
  replyTo: 'van-phong@example.vn',
  subject: 'Nhắc việc sinh hoạt chuyên đề - Chi bộ Phòng 8: 01 việc quá hạn',
  body: 'Kính gửi: Đồng chí Nguyễn Văn Ví Dụ',
  htmlBody: '<p>Kính gửi: Đồng chí Nguyễn Văn Ví Dụ</p>',
  attachments: [],
}

const bytes = new TextEncoder().encode('BEGIN:VCALENDAR')

/** The header's value with its folding undone and its encoded words decoded. */
function header(eml: string, name: string): string {
  const head = eml.slice(0, eml.indexOf('\r\n\r\n')).replace(/\r\n[ \t]/g, ' ')
  const value = new RegExp(`^${name}: (.*)$`, 'm').exec(head)?.[1] ?? ''
  const joined = value.replace(/\?= =\?/g, '?==?')
  return joined.replace(/=\?UTF-8\?Q\?(.*?)\?=/g, (_, word: string) =>
    decodeURIComponent(word.replace(/_/g, ' ').replace(/=([0-9A-F]{2})/g, '%$1')),
  )
}

describe('composeLetter', () => {
  it.each([
    ['From', 'Văn phòng Đảng ủy <van-phong@example.vn>'],
    ['To', 'bi-thu@example.vn, chi-uy@example.vn'],
    ['Reply-To', 'van-phong@example.vn'],
    ['Subject', letter.subject],
    ['Date', 'Thu, 08 Apr 2027 08:00:00 +0700'],
    ['Content-Type', 'multipart/alternative; boundary="--_NmP-0012-Part_1"'],
  ])('has the header %s', async (name, value) => {
    expect(header((await composeLetter(letter, 12)).toString(), name)).toBe(value)
  })

  it('gives the same bytes for the same letter and number', async () => {
    const once = await composeLetter(letter, 1)
    expect(once.equals(await composeLetter(letter, 1))).toBe(true)
    expect(once.equals(await composeLetter(letter, 2))).toBe(false)
  })

  it('carries attachments and shows who else got it', async () => {
    const attachments = [{ name: 'lịch họp.ics', contentType: 'text/calendar', bytes }]
    const eml = (await composeLetter({ ...letter, bcc: ['luu@example.vn'], attachments }, 1)).toString()
    expect(header(eml, 'Bcc')).toBe('luu@example.vn')
    expect(eml).toContain(Buffer.from(bytes).toString('base64'))
    expect(eml).toContain("filename*0*=utf-8''l%E1%BB%8Bch%20h%E1%BB%8Dp.ics")
  })

  it('is plain text where there is no HTML', async () => {
    const { htmlBody: _, ...plain } = letter
    expect(header((await composeLetter(plain, 1)).toString(), 'Content-Type')).toBe(
      'text/plain; charset=utf-8',
    )
  })
})

describe('the outbox', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'so-chuyen-de-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('has each letter on the disk before anything else is done, numbered on from the last', async () => {
    const box = new LetterBox(folder, 2)
    box.deliver({ ...letter, attachments: [{ name: 'lịch.ics', contentType: 'text/calendar', bytes }] })
    expect(readdirSync(folder)).toEqual(['0003.eml'])
    box.deliver(letter)
    expect(readFileSync(join(folder, '0004.eml'), 'utf8')).toContain('Message-ID: <0004.')
    expect(box.last).toBe(4)
    await box.close()
  })

  it('says what hinders it', async () => {
    const box = new LetterBox(join(folder, 'gone'), 0)
    expect(() => box.deliver(letter)).toThrow(/letter 1 was not filed: .*ENOENT/)
    expect(box.last).toBe(0)
    await box.close()
  })

  it('removes what it filed, and nothing else', async () => {
    for (const number of [1, 2, 3]) await fileLetter(folder, letter, number)
    await writeFile(join(folder, '0004.eml'), 'Subject: of somebody else\r\n\r\n')
    await writeFile(join(folder, 'ghi-chu.txt'), 'x')
    expect(await removeLettersAfter(folder, 1)).toBe(2)
    expect((await filedLetters(folder)).map(({ number }) => number)).toEqual([1])
    expect(await readdir(folder)).toEqual(['0001.eml', '0004.eml', 'ghi-chu.txt'])
  })
})
