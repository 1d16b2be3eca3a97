import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { ensureZone } from '../../src/local/apps-script'
import { buildFromSources } from '../../src/local/cli/addon'
import { readArguments } from '../../src/local/cli/read-arguments'
import { run } from '../../src/local/cli/run'
import { serve } from '../../src/local/web/serve'
import { launchBrowser } from '../chromium'

export interface OpenDesk {
  readonly address: string
  readonly out: string
  /** A new window of the browser, at that width. What it complains of, or asks of others, is gathered. */
  window(width: number): Promise<Page>
  readonly complaints: string[]
  close(): Promise<void>
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  return address.port
}

/**
 * The sample committee's desk before anything was run, with the very bundle that is pushed. Takes a while.
 * @param options of the command line, for another workbook or day
 */
export const openDesk = (...given: readonly string[]): Promise<OpenDesk> => openPacedDesk(undefined, ...given)

/** The same at another pace: how many times faster than at Google a run goes. */
export async function openPacedDesk(
  pace: number | undefined,
  ...given: readonly string[]
): Promise<OpenDesk> {
  const addon = await buildFromSources()
  ensureZone(addon.timeZone)
  const out = await mkdtemp(join(tmpdir(), 'so-chuyen-de-'))
  const options = readArguments(['--out', out, ...given])
  const silent = { line: () => undefined, error: () => undefined }
  const finished = await run({ ...options, run: [] }, addon, 0, silent)
  const port = await freePort()
  let address = ''
  const close = await serve(
    addon,
    finished,
    { ...options, port, server: undefined, ...(pace !== undefined && { pace }) },
    {
      ...silent,
      line: (text) => {
        address = /http:\S+/.exec(text)?.[0] ?? ''
      },
    },
  )
  const browser = await launchBrowser()
  const complaints: string[] = []
  return {
    address,
    out,
    complaints,
    window: (width) => newWindow(browser, width, complaints),
    async close() {
      await browser.close()
      await close()
      await rm(out, { recursive: true })
    },
  }
}

async function newWindow(browser: Browser, width: number, complaints: string[]): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 } })
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (!/^(http:\/\/127\.0\.0\.1:|data:|blob:)/.test(request.url())) complaints.push(request.url())
  })
  return page
}
