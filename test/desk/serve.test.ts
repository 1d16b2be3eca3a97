import { createServer } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { UsageError } from '../../src/local/cli/usage-error'
import { serve } from '../../src/local/web/serve'
import { addon } from './desk-trial'
import { SittingsTrial } from './sittings-trial'

let trial: SittingsTrial
beforeEach(async () => {
  trial = await SittingsTrial.begin()
})
afterEach(() => trial.end())

const silent = { line: () => undefined, error: () => undefined }

/** Somebody else's program on a port of this machine. */
async function taken(): Promise<{ port: number; free: () => Promise<unknown> }> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  return { port: address.port, free: () => new Promise((resolve) => server.close(resolve)) }
}

const serving = (port: number) => ({ port, out: trial.out, user: undefined, account: undefined })

describe('serving the page', () => {
  it('says in a sentence that the port is in use', async () => {
    const { port, free } = await taken()
    const refused = serve(addon, trial.begun, { ...serving(port), server: undefined }, silent)
    await expect(refused).rejects.toThrow(UsageError)
    await expect(refused).rejects.toThrow(`Cổng ${port} đang có chương trình khác dùng`)
    await free()
  })

  it('says in a sentence that the mail server is not to be reached, and leaves the port', async () => {
    const { port, free } = await taken()
    await free()
    const server = { host: '127.0.0.1', port: 9, user: 'van-phong@example.vn', password: 'x' }
    const refused = serve(addon, trial.begun, { ...serving(port), server }, silent)
    await expect(refused).rejects.toThrow('Chưa kết nối được máy chủ thư 127.0.0.1')
    const again = createServer()
    await new Promise<void>((resolve) => again.listen(port, '127.0.0.1', resolve))
    await new Promise((resolve) => again.close(resolve))
  })
})
