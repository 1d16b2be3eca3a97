import type { BoxValue } from '../../model'

/** What a box holds after something was entered, and the number format it takes on if it had none. */
export interface Entry {
  readonly value: BoxValue
  readonly format?: string
}
