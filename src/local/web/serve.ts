import { randomBytes } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Addon } from '../cli/addon'
import type { Options } from '../cli/options'
import type { Output } from '../cli/output'
import { UsageError } from '../cli/usage-error'
import { type MailServer, tryMailServer } from '../outbox/mail-server'
import { goToDay } from './go-to-day'
import { buildPage } from './page-files'
import { routes } from './routes'
import type { Begun } from './sitting'
import { Sittings } from './sittings'
import { stateOf } from './state-of'
import * as say from './words'
import { WorkbookWriter } from './workbook-writer'

const HOST = '127.0.0.1'
const PACE = 20

/** How the page is served. */
export interface Serving extends Pick<Options, 'port' | 'out' | 'user' | 'account'> {
  /** The server that takes letters to people; undefined: letters stay in the outbox. */
  readonly server: MailServer | undefined
  /** How many times faster than at Google a run goes on the page; a usual pace if nothing is said. */
  readonly pace?: number
}

/**
 * Serves the page; answers when it is reachable, with how to end it. Throws UsageError when the port is taken or the
 * mail server does not let the account in.
 */
export async function serve(
  addon: Addon,
  begun: Begun,
  serving: Serving,
  output: Output,
): Promise<() => Promise<void>> {
  const { port, server, pace = PACE } = serving
  const listening = createServer()
  await listen(listening, port)
  if (server) await greet(server, output).catch((error: unknown) => closing(listening, error))
  const secret = randomBytes(24).toString('base64url')
  const listeners = new Set<() => void>()
  const changed = (): void => {
    for (const listener of listeners) listener()
  }
  const page = await buildPage()
  const writer = new WorkbookWriter()
  const write = writer.write.bind(writer)
  const sittings = await Sittings.begin(
    { addon, server, write, changed, pace, clock: Date.now },
    serving,
    begun,
  )
  const app = routes({
    sitting: () => sittings.now,
    state: () => stateOf(sittings.now, sittings.number, server),
    page,
    port,
    secret,
    goTo: (day) => goToDay(sittings.now.desk, day),
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    open: (name, bytes, isAgreed) => sittings.open(name, bytes, isAgreed),
    startAgain: () => sittings.startAgain(),
    file: () => sittings.now.keeper.file(),
  })
  listening.on('request', getRequestListener(app.fetch))
  output.line(say.serving(`http://${HOST}:${port}/?token=${secret}`))
  return async () => {
    listening.closeAllConnections()
    listening.close()
    await sittings.now.close()
    await sittings.now.keeper.save()
    await writer.close()
  }
}

async function greet(server: MailServer, output: Output): Promise<void> {
  await tryMailServer(server).catch((cause: unknown) => {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause)
    throw new UsageError(say.serverRefuses(server.host, reason), { cause })
  })
  output.line(say.sendingForReal(server.host, server.user))
}

function closing(server: Server, error: unknown): never {
  server.close()
  throw error
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new UsageError(say.portTaken(port), { cause: error }) : error),
    )
    server.listen(port, HOST, resolve)
  })
