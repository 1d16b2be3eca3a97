/** A piece of a line; a title that holds quotation marks of its own is set in italics; a link shows its label in HTML. */
export type Span =
  | string
  | { readonly italic: string }
  | { readonly bold: string }
  | { readonly link: string; readonly label: string }

export type Line = readonly Span[]

/** A piece of a letter before it is plain text or HTML. */
export type Part = Paragraph | Table

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly lines: readonly Line[]
}

export interface Table {
  readonly kind: 'table'
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** The same rows as sentences, for plain text. */
  readonly sentences: readonly string[]
}

export const paragraph = (...lines: readonly (string | Line)[]): Paragraph => ({
  kind: 'paragraph',
  lines: lines.map((line) => (typeof line === 'string' ? [line] : line)),
})

/** One line, whatever was typed: line breaks and control characters are spaces. */
export const oneLine = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not get into a letter
  text.replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim()

/** At most `most` characters, the last one an ellipsis if something was cut. */
export function clip(text: string, most: number): string {
  const letters = [...text]
  if (letters.length <= most) return text
  const kept = letters.slice(0, most - 1).join('')
  return `${kept.trim()}…`
}
