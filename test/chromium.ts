import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Debian's, unless another is named. */
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Whether there is a browser; where there is none, says so and which tests are skipped. */
export function hasBrowser(tests: string): boolean {
  const isThere = existsSync(CHROMIUM)
  if (!isThere)
    process.stdout.write(
      `No browser at ${CHROMIUM}: ${tests} are skipped. Install Debian's chromium, or name one with CHROMIUM=…\n`,
    )
  return isThere
}

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM, args: QUIET })
