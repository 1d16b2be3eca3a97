import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SentMail } from '../model'
import { fileLetter, letterPath } from '../outbox/outbox'
import { serveLetters } from './letter-routes'
import { LetterShelf } from './letter-shelf'

const letter: SentMail = {
  number: 1,
  at: Date.parse('2027-04-08T01:00:00Z'),
  from: 'van-phong@example.vn',
  fromName: 'Văn phòng Đảng ủy',
  to: ['bi-thu@example.vn', 'chi-uy@example.vn'],
  cc: [],
  bcc: ['luu@example.vn'],
  replyTo: 'tra-loi@example.vn',
  subject: 'Nhắc việc: Chi bộ Phòng 8',
  body: 'Kính gửi',
  htmlBody:
    '<p>Kính gửi</p><img src="https://example.vn/x.png"><p style="background:url(//example.vn/y)">…</p>',
  attachments: [
    { name: 'lịch họp.pdf', contentType: 'application/pdf', bytes: new TextEncoder().encode('Lịch') },
  ],
}

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'so-chuyen-de-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function served() {
  const shelf = await LetterShelf.of(folder, (number) => letterPath(folder, number))
  const app = new Hono()
  serveLetters(app, () => shelf)
  return { shelf, get: (path: string) => app.request(path) }
}

describe('the letters of the page', () => {
  it('are those of earlier starts too, newest first', async () => {
    await fileLetter(folder, letter, 1)
    await fileLetter(folder, { ...letter, subject: 'Thư thật' }, 2, 'smtp.example.vn')
    const { shelf } = await served()
    await fileLetter(folder, letter, 3)
    shelf.add(letter, 3, undefined)
    const { at, to, subject } = letter
    expect(shelf.list).toEqual([
      { number: 3, at, to, subject },
      { number: 2, at, to, subject: 'Thư thật', through: 'smtp.example.vn' },
      { number: 1, at, to, subject },
    ])
    expect((await shelf.read(3))?.text.trim()).toBe('Kính gửi')
  })

  it('are shown where no script runs and no picture is fetched', async () => {
    await fileLetter(folder, letter, 1)
    const { get } = await served()
    const shown = await get('/letter/1')
    expect(shown.headers.get('content-security-policy')).toContain('img-src data:')
    expect(shown.headers.get('content-security-policy')).toMatch(/^sandbox;/)
    expect(await shown.text()).toContain('<p>Kính gửi</p>')
    expect((await (await get('/letter/1?as=text')).text()).trim()).toBe('Kính gửi')
  })

  it('tell who gets them, what comes with them, and how many pictures were not fetched', async () => {
    await fileLetter(folder, letter, 1)
    expect(await (await (await served()).get('/letter/1/details')).json()).toEqual({
      from: 'Văn phòng Đảng ủy <van-phong@example.vn>',
      to: letter.to,
      cc: [],
      bcc: letter.bcc,
      replyTo: ['tra-loi@example.vn'],
      attachments: [{ name: 'lịch họp.pdf', bytes: 6 }],
      hasHtml: true,
      blockedPictures: 2,
    })
  })

  it.each([
    ['/letter/1/file', "attachment; filename*=UTF-8''thu-0001.eml", 'Subject: '],
    ['/letter/1/attachment/0', "attachment; filename*=UTF-8''l%E1%BB%8Bch%20h%E1%BB%8Dp.pdf", 'Lịch'],
  ])('%s is a file to be kept, never a page', async (path, disposition, content) => {
    await fileLetter(folder, letter, 1)
    const answer = await (await served()).get(path)
    expect(answer.headers.get('content-disposition')).toBe(disposition)
    expect(await answer.text()).toContain(content)
  })

  it.each([
    '/letter/2',
    '/letter/2/details',
    '/letter/x/file',
    '/letter/..%2F1/file',
    '/letter/1/attachment/1',
  ])('%s is not there', async (path) => {
    await fileLetter(folder, letter, 1)
    expect((await (await served()).get(path)).status).toBe(404)
  })
})
