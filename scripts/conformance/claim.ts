/** Where a claim comes from. None was seen at Google by us before an answer came back. */
export type Source =
  | "Google's reference"
  | 'public reports'
  /** What everybody takes for granted; no place says it. */
  | 'assumed'

/** What stands behind a check of the add-on; the check itself, in the bundle, has no words. */
export interface Claim {
  /** What the program relies on, or asks. */
  readonly relies: string
  readonly source: Source
  /** What happens if Google does otherwise. */
  readonly otherwise: string
}

export const claim = (relies: string, source: Source, otherwise: string): Claim => ({
  relies,
  source,
  otherwise,
})
