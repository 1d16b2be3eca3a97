import { parseArgs } from 'node:util'
import { isDay } from '../clock/day'
import { DEFAULT_DOORS, DEFAULT_OUT, DEFAULT_PORT, type Options } from './options'
import * as say from './sentences'
import { UsageError } from './usage-error'

const TAKES_VALUE = {
  workbook: true,
  out: true,
  today: true,
  run: true,
  answer: true,
  account: true,
  user: true,
  'form-tab': true,
  port: true,
  smtp: true,
  'smtp-user': true,
  once: false,
  help: false,
} as const

type Name = keyof typeof TAKES_VALUE

export const isAddress = (text: string): boolean => /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(text)

const isName = (name: string): name is Name => Object.hasOwn(TAKES_VALUE, name)

const CONFIG = Object.fromEntries(
  Object.entries(TAKES_VALUE).map(([name, value]) => [name, { type: value ? 'string' : 'boolean' } as const]),
)

type Token = ReturnType<typeof tokensOf>[number]

function tokensOf(args: readonly string[]) {
  return parseArgs({ args: [...args], options: CONFIG, strict: false, tokens: true }).tokens
}

function optionOf(token: Token): [Name, string] | undefined {
  if (token.kind === 'option-terminator') return undefined
  if (token.kind === 'positional') throw new UsageError(say.strayWord(token.value))
  if (!isName(token.name) || !token.rawName.startsWith('--'))
    throw new UsageError(say.unknownOption(token.rawName))
  if (!TAKES_VALUE[token.name]) {
    if (token.value !== undefined) throw new UsageError(say.needlessValue(token.rawName))
    return [token.name, '']
  }
  const isMissing = !token.value || (!token.inlineValue && token.value.startsWith('--'))
  if (isMissing) throw new UsageError(say.missingValue(token.rawName))
  return [token.name, token.value]
}

function gather(args: readonly string[]): Map<Name, string[]> {
  const given = new Map<Name, string[]>()
  for (const token of tokensOf(args)) {
    const [name, value] = optionOf(token) ?? []
    if (name === undefined || value === undefined) continue
    const values = given.get(name) ?? []
    if (values.length && name !== 'form-tab') throw new UsageError(say.givenTwice(`--${name}`))
    given.set(name, [...values, value])
  }
  return given
}

function choice<Choice extends string>(name: Name, text: string | undefined, choices: readonly Choice[]) {
  if (text === undefined) return undefined
  const found = choices.find((one) => one === text)
  if (!found) throw new UsageError(say.wrongChoice(`--${name}`, text, choices))
  return found
}

function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (port < 1 || port > 65_535) throw new UsageError(say.wrongPort(text))
  return port
}

/** Letters go to people only where the person in front of the page sees them first: no door runs by itself then. */
function smtpOf(server: string | undefined, user: string | undefined): Options['smtp'] {
  if (server === undefined && user === undefined) return undefined
  if (server === undefined || user === undefined) throw new UsageError(say.smtpNeedsBoth)
  const [, host, port] = /^([\w.-]+):(\d{1,5})$/.exec(server) ?? []
  if (host === undefined) throw new UsageError(say.wrongServer(server))
  if (!isAddress(user)) throw new UsageError(say.wrongAddress(user))
  return { host, port: portOf(port) ?? 0, user }
}

function doorsOf(text: string | undefined): readonly string[] {
  if (text === undefined) return DEFAULT_DOORS
  const doors = text.split(',').map((door) => door.trim())
  if (doors.every((door) => door === '')) throw new UsageError(say.noDoors)
  return doors.filter((door) => door !== '')
}

/** The command line as options. Throws UsageError with the sentence for the person. */
export function readArguments(args: readonly string[]): Options {
  const given = gather(args)
  const text = (name: Name) => given.get(name)?.[0]
  const today = text('today')
  if (today !== undefined && !isDay(today)) throw new UsageError(say.impossibleDay(today))
  const user = text('user')
  if (user !== undefined && !isAddress(user)) throw new UsageError(say.wrongAddress(user))
  const smtp = smtpOf(text('smtp'), text('smtp-user'))
  if (smtp && given.has('once')) throw new UsageError(say.smtpOnlyAtDesk)
  if (smtp && given.has('run')) throw new UsageError(say.smtpWithoutRun)
  return {
    workbook: text('workbook'),
    out: text('out') ?? DEFAULT_OUT,
    today,
    run: smtp ? [] : doorsOf(text('run')),
    answer: choice('answer', text('answer'), ['yes', 'no']) ?? 'yes',
    account: choice('account', text('account'), ['consumer', 'workspace']),
    user: user ?? smtp?.user,
    formTabs: given.get('form-tab') ?? [],
    port: portOf(text('port')) ?? DEFAULT_PORT,
    smtp,
    once: given.has('once'),
    help: given.has('help'),
  }
}
