import type { Problem } from './refusal'

/** What was looked at, or why it could not be. */
export type Seen<T> = { readonly value: T } | { readonly problem: Problem }
