import type { Clasp } from './clasp'
import type { Person } from './person'

/** Who and what takes part: the repository's folder, Google's tool, the one at the terminal. */
export interface Scene {
  readonly root: string
  readonly clasp: Clasp
  readonly person: Person
}
