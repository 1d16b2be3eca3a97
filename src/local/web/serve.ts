import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Addon } from '../cli/addon'
import type { Output } from '../cli/output'
import type { Finished } from '../cli/run'
import { missingInCopy } from '../cli/sentences'
import { UsageError } from '../cli/usage-error'
import { LetterBox } from '../outbox/letter-box'
import { Desk } from './desk'
import { goToDay } from './go-to-day'
import { Keeper } from './keeper'
import { buildPage } from './page-files'
import { routes } from './routes'
import { stateOf } from './state-of'
import * as say from './words'

const HOST = '127.0.0.1'

/** How many times faster than at Google a run goes on the page. */
const PACE = 20

/** Serves the page; answers when it is reachable, with how to end it. Throws UsageError when the port is taken. */
export async function serve(
  addon: Addon,
  finished: Omit<Finished, 'exit'>,
  port: number,
  output: Output,
): Promise<() => Promise<void>> {
  const { opened, places, reports, letters } = finished
  const secret = randomBytes(24).toString('base64url')
  const listeners = new Set<() => void>()
  const outbox = new LetterBox(places.outbox, letters)
  const keeper = new Keeper(places, opened, reports, () => outbox.last)
  const tell = (): void => {
    for (const listener of listeners) listener()
  }
  const desk = new Desk(addon, opened, {
    pace: PACE,
    changed: tell,
    save: () =>
      keeper.save().catch((error: unknown) => {
        desk.say(say.notSaved(error instanceof Error ? error.message : String(error)))
      }),
    deliver: (letter) => outbox.file(letter),
  })
  const page = await buildPage()
  await desk.open()
  const app = routes({
    desk: () => desk,
    state: () => stateOf(desk, (losses) => (losses.length ? [missingInCopy(losses, undefined)] : [])),
    page,
    port,
    secret,
    goTo: (day) => goToDay(desk, day),
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    file: () => keeper.file(),
  })
  const server = createServer(getRequestListener(app.fetch))
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new UsageError(say.portTaken(port), { cause: error }) : error),
    )
    server.listen(port, HOST, resolve)
  })
  output.line(say.serving(`http://${HOST}:${port}/?token=${secret}`))
  return async () => {
    server.closeAllConnections()
    server.close()
    await keeper.save()
    await outbox.close()
  }
}
