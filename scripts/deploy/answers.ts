import * as z from 'zod/mini'
import type { Said } from './clasp'

/** Whether clasp may act for somebody, and for whom; no address when Google did not answer. */
export type Account = { readonly loggedIn: false } | { readonly loggedIn: true; readonly email?: string }

/** A script at Google and, where clasp told it, the Sheet that it belongs to. */
export interface Project {
  readonly scriptId: string
  readonly sheetId?: string
}

/** `pushed` and `upToDate` only where clasp said so itself. */
export type PushResult =
  | { readonly kind: 'pushed'; readonly files: readonly string[] }
  | { readonly kind: 'upToDate' }
  | { readonly kind: 'unconfirmed' }

const accountShape = z.object({ loggedIn: z.boolean(), email: z.optional(z.string()) })
const projectShape = z.object({
  scriptId: z.string().check(z.minLength(1)),
  parentId: z.optional(z.string()),
})
const filesShape = z.array(z.string())
const statusShape = z.object({ filesToPush: filesShape })

export function readAccount({ out }: Said): Account | undefined {
  const account = shaped(accountShape, out)
  if (account === undefined) return undefined
  if (!account.loggedIn) return { loggedIn: false }
  return { loggedIn: true, ...(account.email === undefined ? {} : { email: account.email }) }
}

/** @param file text of a clasp project file */
export function readProject(file: string): Project | undefined {
  const project = shaped(projectShape, file)
  return project === undefined ? undefined : projectOf(project.scriptId, project.parentId)
}

/**
 * The script just made: from the project file that clasp wrote or, when it could not read the new script back and
 * wrote none, from the addresses it had told by then. Undefined if clasp told of no new script.
 */
export function readCreation({ out }: Said, file: string | undefined): Project | undefined {
  const written = file === undefined ? undefined : readProject(file)
  const scriptId = /Created new script: \S*\/d\/([\w-]+)\//.exec(out)?.[1]
  const sheetId = /drive\.google\.com\/open\?id=([\w-]+)/.exec(out)?.[1]
  return written ?? (scriptId === undefined ? undefined : projectOf(scriptId, sheetId))
}

/** The files that a push would send, with `/` between folders. */
export const readFilesToPush = ({ out }: Said): readonly string[] | undefined =>
  shaped(statusShape, out)?.filesToPush.map(slashed)

export function readPush({ exit, out }: Said): PushResult {
  const files = exit === 0 ? shaped(filesShape, out) : undefined
  if (files === undefined) return { kind: 'unconfirmed' }
  return files.length === 0 ? { kind: 'upToDate' } : { kind: 'pushed', files: files.map(slashed) }
}

const projectOf = (scriptId: string, sheetId: string | undefined): Project =>
  sheetId === undefined ? { scriptId } : { scriptId, sheetId }

const slashed = (path: string): string => path.replaceAll('\\', '/')

function shaped<T>(shape: z.ZodMiniType<T>, json: string): T | undefined {
  const parsed = shape.safeParse(jsonOf(json))
  return parsed.success ? parsed.data : undefined
}

/** Undefined for text that is no JSON: clasp said something else than it was asked. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
