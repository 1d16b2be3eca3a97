import { once } from 'node:events'
import type { MailServer } from '../outbox/mail-server'
import { type Addon, buildFromSources } from './addon'
import type { Options } from './options'
import type { Output } from './output'
import { readArguments } from './read-arguments'
import { type Finished, run } from './run'
import * as say from './sentences'
import { UsageError } from './usage-error'

/** Serves the page until Ctrl+C. The page is loaded only here: a run by itself needs nothing of it. */
async function showPage(addon: Addon, finished: Finished, options: Options, output: Output): Promise<0> {
  const { serve } = await import('../web/serve')
  const close = await serve(addon, finished, { ...options, server: mailServerOf(options) }, output)
  await once(process, 'SIGINT')
  await close()
  return 0
}

/** The password stands neither on the command line, which others on the machine see, nor in a file. */
function mailServerOf({ smtp }: Options): MailServer | undefined {
  if (!smtp) return undefined
  const password = process.env.SMTP_PASSWORD
  if (!password) throw new UsageError(say.smtpNeedsPassword)
  return { ...smtp, password }
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
    return options.once ? finished.exit : await showPage(addon, finished, options, output)
  } catch (error) {
    if (error instanceof UsageError) {
      output.error(error.message)
      return 2
    }
    output.error(say.ownFault(error instanceof Error ? error.message : String(error)))
    return 1
  }
}
