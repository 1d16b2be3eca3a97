import { readFileSync } from 'node:fs'
import { constants, createContext, Script } from 'node:vm'
import type { Answer } from '../execution/dispatcher'
import type { Wire } from '../wire'
import type { ContextDescription } from './description'

/** What the context may ask of the outside. */
export interface ContextHost {
  invoke(reference: number, member: string, args: Wire[]): Answer
  log(level: string, text: string): void
  now(): number
  random(): number
}

export interface Thrown {
  readonly name: string
  readonly message: string
  readonly stack: string
}

/** What a door came to; `missing` when the script has no function of that name. */
export type Outcome = { readonly value: Wire } | { readonly thrown: Thrown } | { readonly missing: true }

type Call = (door: string, args: Wire[]) => { value: Wire } | { thrown: Thrown } | undefined

const prelude = new Script(readFileSync(new URL('./prelude.js', import.meta.url), 'utf8'), {
  filename: 'prelude.js',
})
const compiled = new Map<string, Script>()

/**
 * Runs one door of a script in a fresh, bare context: ECMAScript, console and the services, nothing of Node's.
 * The whole script is evaluated first, as Apps Script does at each execution.
 */
export function runInContext(
  code: string,
  door: string,
  args: Wire[],
  host: ContextHost,
  description: ContextDescription,
): Outcome {
  const context = createContext(constants.DONT_CONTEXTIFY, { name: door })
  const install = prelude.runInContext(context) as (
    host: ContextHost,
    world: ContextDescription,
  ) => { call: Call }
  const { call } = install(host, description)
  try {
    scriptOf(code).runInContext(context)
  } catch (error) {
    return { thrown: thrownOf(error) }
  }
  return call(door, args) ?? { missing: true }
}

/** The bundle is compiled once for all runs; only the newest is kept. */
function scriptOf(code: string): Script {
  const known = compiled.get(code)
  if (known) return known
  const script = new Script(code, { filename: 'Code.js' })
  compiled.clear()
  compiled.set(code, script)
  return script
}

/** The error is of the context's realm, or a SyntaxError of ours. */
function thrownOf(error: unknown): Thrown {
  const part = (name: string) => String((error as Record<string, unknown> | null)?.[name] ?? '')
  return { name: part('name') || 'Error', message: part('message') || String(error), stack: part('stack') }
}
