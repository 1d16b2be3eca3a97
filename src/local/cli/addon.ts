import * as z from 'zod/mini'
import * as say from './sentences'
import { UsageError } from './usage-error'

const manifestShape = z.object({ timeZone: z.string(), oauthScopes: z.array(z.string()) })

/** What the stand-in needs of the built add-on: its code, its doors, and what its manifest says. */
export interface Addon {
  readonly code: string
  readonly doors: readonly string[]
  /** HTML files beside the code, by name. */
  readonly pages: Readonly<Record<string, string>>
  readonly timeZone: string
  readonly scopes: readonly string[]
}

export function addonOf(built: Pick<Addon, 'code' | 'doors' | 'pages'> & { manifest: string }): Addon {
  const { timeZone, oauthScopes } = manifestShape.parse(JSON.parse(built.manifest))
  return { code: built.code, doors: built.doors, pages: built.pages, timeZone, scopes: oauthScopes }
}

/** Builds the add-on from the sources beside this program. Throws UsageError. */
export async function buildFromSources(): Promise<Addon> {
  try {
    const { buildAddon } = await import('../../../scripts/build/add-on')
    return addonOf(await buildAddon())
  } catch (cause) {
    throw new UsageError(say.notBuilt, { cause })
  }
}
