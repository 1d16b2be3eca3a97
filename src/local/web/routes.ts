import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { streamSSE } from 'hono/streaming'
import type * as z from 'zod/mini'
import { UsageError } from '../cli/usage-error'
import { viewBook, viewTab } from './book-view'
import type { DeskState, RunDetails } from './desk-state'
import { serveForms } from './form-routes'
import { FRAME_BRIDGE } from './frame-bridge'
import { isAllowed, PAGE_POLICY, SCREEN_POLICY } from './guard'
import { serveLetters } from './letter-routes'
import { type Open, serveOpening } from './open-routes'
import type { PageFiles } from './page-files'
import { Refused } from './refused'
import * as ask from './requests'
import type { Sitting } from './sitting'
import * as say from './words'

const MOST_BYTES = 1_000_000
const KEEP_ALIVE_MS = 15_000

/** What the routes serve. */
export interface Served {
  readonly sitting: () => Pick<Sitting, 'desk' | 'shelf'>
  readonly state: () => DeskState
  readonly page: PageFiles
  readonly port: number
  readonly secret: string
  /** Goes to that day; the daily runs in between have run when it ends. */
  readonly goTo: (day: string) => Promise<void>
  /** Starts a listener that is called after each change; answers how to end it. */
  readonly listen: (listener: () => void) => () => void
  readonly open: Open
  readonly startAgain: () => Promise<unknown>
  /** The workbook file as it stands. */
  readonly file: () => Promise<Uint8Array<ArrayBuffer>>
}

class Unreadable extends Error {}

export function routes(served: Served): Hono {
  const app = new Hono()
  app.use(async (context, next) => {
    const { req } = context
    const token = req.header('x-token') ?? req.query('token')
    const asked = { host: req.header('host'), origin: req.header('origin'), token }
    if (!isAllowed(asked, served.port, served.secret)) return context.text(say.strange, 403)
    context.header('Content-Security-Policy', PAGE_POLICY)
    context.header('X-Content-Type-Options', 'nosniff')
    context.header('Referrer-Policy', 'same-origin')
    context.header('Cache-Control', 'no-store')
    return next()
  })
  serveOpening(app, served.open)
  app.use(bodyLimit({ maxSize: MOST_BYTES, onError: (context) => context.text(say.unreadable, 413) }))
  app.onError((error, context) => {
    if (error instanceof Unreadable) return context.text(say.unreadable, 400)
    if (error instanceof Refused || error instanceof UsageError) return context.text(error.message, 422)
    return context.text(say.faulty(error.message), 500)
  })
  servePage(app, served)
  serveReadings(app, served)
  serveActs(app, served)
  serveLetters(app, () => served.sitting().shelf)
  serveForms(app, () => served.sitting().desk)
  return app
}

function servePage(app: Hono, { page, secret }: Served): void {
  app.get('/', (context) => context.html(page.html(secret)))
  app.get('/page.js', (context) => context.body(page.script, 200, { 'Content-Type': 'text/javascript' }))
  app.get('/page.css', (context) => context.body(page.style, 200, { 'Content-Type': 'text/css' }))
}

function serveReadings(app: Hono, { sitting, state, listen, file }: Served): void {
  const desk = () => sitting().desk
  app.get('/state', (context) => context.json(state()))
  app.get('/book', (context) => context.json(viewBook(desk().world.model)))
  app.get('/tab/:id', (context) => {
    const tab = viewTab(desk().world.model, Number(context.req.param('id')))
    return tab ? context.json(tab) : context.notFound()
  })
  app.get('/trace/:run', (context) => {
    const run = desk().ended.find(({ number }) => number === Number(context.req.param('run')))
    if (!run) return context.notFound()
    const { calls, lines, error } = run.result
    const details: RunDetails = { calls, lines, ...(error && { error }) }
    return context.json(details)
  })
  app.get('/screen/:id', (context) => {
    const screen = desk().screens.find(({ id }) => id === Number(context.req.param('id')))
    context.header('Content-Security-Policy', SCREEN_POLICY)
    return screen ? context.html(FRAME_BRIDGE + screen.html) : context.notFound()
  })
  app.get('/workbook.xlsx', async (context) =>
    context.body(await file(), 200, {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': 'attachment; filename="workbook.xlsx"',
    }),
  )
  app.get('/events', (context) =>
    streamSSE(context, async (stream) => {
      let isNew = true
      const end = listen(() => {
        isNew = true
      })
      stream.onAbort(end)
      for (let quiet = 0; !stream.aborted; quiet += TICK_MS) {
        if (isNew || quiet >= KEEP_ALIVE_MS) {
          isNew = false
          quiet = 0
          await stream.writeSSE({ data: JSON.stringify(state()) })
        }
        await stream.sleep(TICK_MS)
      }
    }),
  )
}

/** How often a change is told at most. */
const TICK_MS = 50

function serveActs(app: Hono, { sitting, goTo, startAgain }: Served): void {
  const desk = () => sitting().desk
  const act = <Shape extends z.ZodMiniType>(
    path: string,
    shape: Shape,
    work: (asked: z.output<Shape>) => unknown,
  ) =>
    app.post(path, async (context) => {
      const read = shape.safeParse(await context.req.json().catch(() => undefined))
      if (!read.success) throw new Unreadable()
      return context.json({ value: (await work(read.data)) ?? null })
    })
  act('/run', ask.doorRequest, async ({ door }) => {
    if (!desk().addon.doors.includes(door)) throw new Unreadable()
    await desk().run(door)
  })
  act('/answer', ask.answerRequest, ({ run, button, text }) =>
    desk().answer(run, { button, ...(text !== undefined && { text }) }),
  )
  act('/stop', ask.runRequest, ({ run }) => desk().stop(run))
  act('/close', ask.screenRequest, ({ screen }) => desk().closeScreen(screen))
  act('/type', ask.typeRequest, ({ tab, boxes }) => desk().type(tab, boxes))
  act('/day', ask.dayRequest, ({ day }) => goTo(day))
  act('/trigger', ask.triggerRequest, ({ trigger }) => {
    if (!desk().runTrigger(trigger)) throw new Unreadable()
  })
  act('/user', ask.userRequest, ({ user }) => desk().seat(user))
  act('/account', ask.accountRequest, ({ account }) => {
    desk().world.model.account = account
    desk().noticed()
  })
  act('/start-again', ask.nothingMore, startAgain)
  act('/call', ask.callRequest, async ({ screen, door, args }) => {
    const isOpen = desk().screens.some(({ id }) => id === screen)
    if (!isOpen || door.endsWith('_') || !desk().addon.doors.includes(door)) throw new Unreadable()
    const { value, error } = await desk().run(door, { args }, true)
    return error ? { error: error.message } : { value: value ?? null }
  })
}
