/** Kinds of behaviour in which Google may differ from what a caller expects. */
export const KINDS = ['coercion', 'bounds', 'buffering', 'error', 'limit'] as const
type Kind = (typeof KINDS)[number]

/** Members that are relied on alike: for each kind the checks that see it, or why nothing is relied on. */
export interface Reliance extends Readonly<Record<Kind, readonly string[] | string>> {
  readonly what: string
  readonly members: RegExp
}

export const A_FAULT = 'What is refused is told as a fault.'
export const FEW = 'What is given is short, or few.'
export const NOT_READ = 'Nothing reads it back.'
