import fc from 'fast-check'
import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    readonly mutantActivation: 'static' | 'runtime'
    readonly mode: 'dry-run' | 'mutant'
  }
}

/** What the changed code tells Stryker, and Stryker the changed code. */
interface Stryker {
  activeMutant?: unknown
  hitCount?: unknown
  mutantCoverage?: unknown
}

// Runs before each test file. The thread is kept, so what the last file left must not reach this one: a test file is
// loaded with no change in the code, and says only what it covers itself.
const stryker = (globalThis as { __stryker__?: Stryker }).__stryker__
if (stryker !== undefined) {
  stryker.hitCount = undefined
  stryker.mutantCoverage = undefined
  if (inject('mode') === 'mutant' && inject('mutantActivation') === 'runtime')
    stryker.activeMutant = undefined
}

// The same and fewer examples each time: a figure that can be had again, and that can only be too low. Nobody reads
// which example failed, so none is looked for that is smaller.
fc.configureGlobal({ seed: 2027, numRuns: 20, endOnFailure: true })
