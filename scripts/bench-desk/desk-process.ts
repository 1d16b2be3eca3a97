import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const repository = join(import.meta.dirname, '../..')

/** `npm start` on that workbook, as a process of its own. */
export interface DeskProcess {
  readonly address: string
  /** Seconds from the start of the process until it printed the address. */
  readonly seconds: number
  stop(): Promise<void>
}

/** Starts it without running a door first, and waits for the address. */
export async function startDesk(args: readonly string[]): Promise<DeskProcess> {
  const begun = performance.now()
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/local/cli.ts', '--run', 'onOpen', ...args], {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  for await (const chunk of child.stdout) {
    said += String(chunk)
    const address = /http:\S+/.exec(said)?.[0]
    if (address !== undefined) {
      return {
        address,
        seconds: (performance.now() - begun) / 1000,
        async stop() {
          child.kill('SIGINT')
          await once(child, 'exit')
        },
      }
    }
  }
  throw new Error(`the desk ended without an address: ${said}`)
}
