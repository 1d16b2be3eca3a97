import type { PlatformPort } from '../ports'
import { runChecks } from './conformance/run-checks'

/** Version and hash of this program; the build puts it at the top of the bundle. */
declare const BUILD: string

export const makePlatformPort = (): PlatformPort => ({ build: () => BUILD, check: runChecks })
