import { buildFromSources } from './addon'
import type { Output } from './output'
import { readArguments } from './read-arguments'
import { run } from './run'
import * as say from './sentences'
import { UsageError } from './usage-error'

/** The command: answers its exit code (0 done, 1 a refusal or a fault, 2 bad usage) and never throws. */
export async function main(args: readonly string[], output: Output): Promise<0 | 1 | 2> {
  try {
    const options = readArguments(args)
    if (options.help) {
      output.line(say.help)
      return 0
    }
    return await run(options, await buildFromSources(), Date.now(), output)
  } catch (error) {
    if (error instanceof UsageError) {
      output.error(error.message)
      return 2
    }
    output.error(say.ownFault(error instanceof Error ? error.message : String(error)))
    return 1
  }
}
