import type { PlatformPort } from '../ports'
import { runChecks } from './conformance/run-checks'

/** Version and hash of this program; the build puts it at the top of the bundle. */
declare const BUILD: string
/** The whole program as one function, in whose scope it stands: the build puts it there. */
declare const load: () => unknown

export const makePlatformPort = (): PlatformPort => ({
  build: () => BUILD,
  source: () => load.toString(),
  check: runChecks,
})
