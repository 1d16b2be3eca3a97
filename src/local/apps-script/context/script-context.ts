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

/** Where doors of a script run. Google opens a new one for each run. */
export interface ScriptContext {
  run(door: string, args: Wire[], host: ContextHost): Outcome
}

/**
 * A bare context: ECMAScript, console and the services, nothing of Node's. The whole script is evaluated before the
 * first door, as Apps Script does at each execution; what it keeps in its global scope stays for the next one.
 * @param name for the debugger
 */
export function openContext(code: string, name: string, description: ContextDescription): ScriptContext {
  const context = createContext(constants.DONT_CONTEXTIFY, { name })
  const install = prelude.runInContext(context) as (
    host: ContextHost,
    world: ContextDescription,
  ) => { call: Call }
  let current: ContextHost | undefined
  const host = (): ContextHost => {
    if (current === undefined) throw new Error('no run is on its way')
    return current
  }
  const { call } = install(
    {
      invoke: (reference, member, args) => host().invoke(reference, member, args),
      log: (level, text) => host().log(level, text),
      now: () => host().now(),
      random: () => host().random(),
    },
    description,
  )
  let isLoaded = false
  return {
    run(door, args, served) {
      const before = current
      current = served
      try {
        if (!isLoaded) scriptOf(code).runInContext(context)
        isLoaded = true
        return call(door, args) ?? { missing: true }
      } catch (error) {
        return { thrown: thrownOf(error) }
      } finally {
        current = before
      }
    },
  }
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
