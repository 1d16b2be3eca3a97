import { resolve } from 'node:path'
import { claspAt, pinnedClasp } from './deploy/clasp'
import { Halt } from './deploy/halt'
import { install } from './deploy/install'
import { personAtTerminal } from './deploy/person'
import { INTRODUCTION, NO_OPTIONS, NO_TERMINAL } from './deploy/texts'

const BAD_USAGE = 2

async function main(): Promise<number> {
  if (process.argv.length > 2) return refuse(NO_OPTIONS, BAD_USAGE)
  if (!process.stdin.isTTY || !process.stdout.isTTY) return refuse(NO_TERMINAL, BAD_USAGE)
  const person = personAtTerminal()
  person.say(INTRODUCTION)
  try {
    await install({ root: resolve(import.meta.dirname, '..'), clasp: claspAt(pinnedClasp()), person })
    return 0
  } catch (failure) {
    if (failure instanceof Halt) return refuse(failure.message, 1)
    throw failure
  }
}

function refuse(message: string, exit: number): number {
  process.stderr.write(`${message}\n`)
  return exit
}

process.exitCode = await main()
