import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'
import { afterEach, describe, expect, it } from 'vitest'
import { recipientsLeft } from '../../src/local/apps-script/mail-quota'
import { main } from '../../src/local/cli/main'
import { type MailServer, tryMailServer } from '../../src/local/outbox/mail-server'
import { readLetter } from '../../src/local/outbox/read-letter'
import { stateOf } from '../../src/local/web/state-of'
import { SittingsTrial } from './sittings-trial'

const USER = 'van-phong@example.vn'
const PASSWORD = 'mat-khau-thu'

/** What a server for mail on this machine took, and whom it refuses. */
interface Took {
  readonly from: string
  readonly to: readonly string[]
  readonly text: string
}

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

async function mailServer(
  refused: readonly string[] = [],
  refusal = 550,
): Promise<{ server: MailServer; took: Took[] }> {
  const took: Took[] = []
  const answer = (text: string) => Object.assign(new Error(text), { responseCode: refusal })
  const smtp = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username, password }, _, done) =>
      username === USER && password === PASSWORD ? done(null, { user: USER }) : done(new Error('no')),
    onRcptTo: ({ address }, _, done) => done(refused.includes(address) ? answer(`no ${address} here`) : null),
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : ''
        took.push({
          from,
          to: envelope.rcptTo.map(({ address }) => address),
          text: Buffer.concat(chunks).toString(),
        })
        done(null)
      })
    },
  })
  smtp.on('error', () => undefined)
  const listening = smtp.listen(0, '127.0.0.1')
  await new Promise((resolve) => listening.once('listening', resolve))
  const address = listening.address()
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  closing.push(() => new Promise<void>((resolve) => smtp.close(resolve)))
  return { server: { host: '127.0.0.1', port: address.port, user: USER, password: PASSWORD }, took }
}

async function deskWith(server: MailServer): Promise<SittingsTrial> {
  const trial = await SittingsTrial.begin(server)
  closing.push(() => trial.end())
  return trial
}

const left = ({ sittings }: SittingsTrial): number => recipientsLeft(sittings.now.desk.world.model)
const filed = (trial: SittingsTrial) =>
  trial.sittings.now.shelf.list.map(({ number, through }) => [number, through])

describe('letters that really go out', () => {
  it('reach the server, count, and are filed as sent through it', async () => {
    const { server, took } = await mailServer()
    const trial = await deskWith(server)
    expect(await trial.sittings.now.desk.run('post')).toMatchObject({
      end: 'completed',
      value: { status: 'done' },
    })
    expect(took).toMatchObject([{ from: USER, to: ['a@example.vn', 'b@example.vn'] }])
    const read = await readLetter(Buffer.from(took[0]?.text ?? ''))
    expect(read).toMatchObject({ subject: 'Nhắc việc', from: USER, through: '127.0.0.1' })
    expect(took[0]?.text).toMatch(/^Message-ID: <\S+@example\.vn>/m)
    expect([left(trial), filed(trial)]).toEqual([98, [[1, '127.0.0.1']]])
  })

  it('are preceded by the workbook as it stands, so that a stopped program leaves its ledger behind', async () => {
    const { server } = await mailServer()
    const trial = await deskWith(server)
    const before = await readFile(join(trial.out, 'workbook.xlsx'))
    const { desk } = trial.sittings.now
    desk.world.model.spreadsheet.tabs[0]?.values.push(['Đang gửi'])
    await desk.run('post')
    expect((await readFile(join(trial.out, 'workbook.xlsx'))).equals(before)).toBe(false)
  })

  it.each([
    ['no recipient was let in', ['a@example.vn', 'b@example.vn'], 100, []],
    ['one of two recipients was refused', ['b@example.vn'], 98, [[1, '127.0.0.1']]],
  ])('are in doubt where %s', async (_, refused, quota, outbox) => {
    const { server, took } = await mailServer(refused)
    const trial = await deskWith(server)
    const { end, error } = await trial.sittings.now.desk.run('post')
    expect([end, error?.message]).toEqual([
      'failed',
      expect.stringMatching(/^Failed to send email: .*b@example\.vn/),
    ])
    expect(took).toHaveLength(outbox.length)
    expect([left(trial), filed(trial)]).toEqual([quota, outbox])
  })

  it('stay here where nobody answers', async () => {
    const trial = await deskWith({ host: '127.0.0.1', port: 9, user: USER, password: PASSWORD })
    expect(await trial.sittings.now.desk.run('post')).toMatchObject({
      end: 'failed',
      error: { message: expect.stringContaining('ECONNREFUSED') },
    })
    expect([left(trial), filed(trial)]).toEqual([100, []])
  })
})

describe('the way to real letters', () => {
  it('is told to the page, but for the password', async () => {
    const { server } = await mailServer()
    const { sittings } = await deskWith(server)
    const state = stateOf(sittings.now, 1, server)
    expect(state.server).toEqual({ host: '127.0.0.1', user: USER })
    expect(JSON.stringify(state)).not.toContain(PASSWORD)
    expect(stateOf(sittings.now, 1, undefined)).not.toHaveProperty('server')
  })

  it('needs the right password', async () => {
    const { server } = await mailServer()
    await expect(tryMailServer(server)).resolves.toBeUndefined()
    await expect(tryMailServer({ ...server, password: 'khác' })).rejects.toThrow()
  })

  it.each([
    ['--smtp 127.0.0.1:25', 'đủ hai tùy chọn'],
    ['--smtp-user van-phong@example.vn', 'đủ hai tùy chọn'],
    ['--smtp 127.0.0.1 --smtp-user van-phong@example.vn', 'Không đọc được máy chủ thư'],
    ['--smtp 127.0.0.1:99999 --smtp-user van-phong@example.vn', 'Không có cổng'],
    ['--smtp 127.0.0.1:25 --smtp-user van-phong', 'không phải là địa chỉ'],
    ['--smtp 127.0.0.1:25 --smtp-user van-phong@example.vn --once', 'Thư thật chỉ gửi từ trang'],
    ['--smtp 127.0.0.1:25 --smtp-user van-phong@example.vn --run showBoard', 'không việc nào chạy trước'],
  ])('is told of in a sentence: %s', async (line, sentence) => {
    const said: string[] = []
    const output = { line: () => undefined, error: (text: string) => void said.push(text) }
    expect(await main(line.split(' '), output)).toBe(2)
    expect(said).toEqual([expect.stringContaining(sentence)])
  })
})
