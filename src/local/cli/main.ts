import { once } from 'node:events'
import { type Addon, buildFromSources } from './addon'
import type { Output } from './output'
import { readArguments } from './read-arguments'
import { type Finished, run } from './run'
import * as say from './sentences'
import { UsageError } from './usage-error'

/** Serves the page until Ctrl+C. The page is loaded only here: a run by itself needs nothing of it. */
async function showPage(addon: Addon, finished: Finished, port: number, output: Output): Promise<0> {
  const { serve } = await import('../web/serve')
  const close = await serve(addon, finished, port, output)
  await once(process, 'SIGINT')
  await close()
  return 0
}

/** The command: answers its exit code (0 done, 1 a refusal or a fault, 2 bad usage) and never throws. */
export async function main(args: readonly string[], output: Output): Promise<0 | 1 | 2> {
  try {
    const options = readArguments(args)
    if (options.help) {
      output.line(say.help)
      return 0
    }
    const addon = await buildFromSources()
    const finished = await run(options, addon, Date.now(), output)
    return options.once ? finished.exit : await showPage(addon, finished, options.port, output)
  } catch (error) {
    if (error instanceof UsageError) {
      output.error(error.message)
      return 2
    }
    output.error(say.ownFault(error instanceof Error ? error.message : String(error)))
    return 1
  }
}
