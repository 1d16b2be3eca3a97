import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { text } from 'node:stream/consumers'

/** What a command of clasp left behind. `exit` says little: clasp ends with 0 after some refusals, too. */
export interface Said {
  readonly exit: number | null
  readonly out: string
  readonly err: string
}

export interface Clasp {
  /** Runs a command to its end; it finds nobody to ask. */
  run(args: readonly string[], folder: string): Promise<Said>
  /** Leaves the terminal to a command that talks with the person itself. */
  talk(args: readonly string[], folder: string): Promise<void>
}

/** The clasp that package.json pins. */
export const pinnedClasp = (): string => createRequire(import.meta.url).resolve('@google/clasp')

/**
 * Runs clasp by Node itself, never by a shell: what a person typed stays one argument, also on Windows.
 * @param program path of clasp's script
 */
export function claspAt(program: string, env: NodeJS.ProcessEnv = process.env): Clasp {
  return {
    run: async (args, folder) => {
      const child = spawn(process.execPath, [program, ...args], {
        cwd: folder,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      const [out, err, exit] = await Promise.all([text(child.stdout), text(child.stderr), ending(child)])
      return { exit, out, err }
    },
    talk: async (args, folder) => {
      await ending(spawn(process.execPath, [program, ...args], { cwd: folder, env, stdio: 'inherit' }))
    },
  }
}

const ending = (child: ReturnType<typeof spawn>): Promise<number | null> =>
  new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
