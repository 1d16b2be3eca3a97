/** A letter before it is plain text or HTML. */
export interface Layout {
  readonly subject: string
  readonly parts: readonly Part[]
}

/** A piece of a line; a title that holds quotation marks of its own is set in italics instead. */
export type Span = string | { readonly italic: string } | { readonly bold: string }

export type Line = readonly Span[]

export type Part =
  | { readonly kind: 'paragraph'; readonly lines: readonly Line[] }
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }

export const paragraph = (...lines: readonly (string | Line)[]): Part => ({
  kind: 'paragraph',
  lines: lines.map((line) => (typeof line === 'string' ? [line] : line)),
})

/** One line, whatever was typed: line breaks and control characters are spaces. */
export const oneLine = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not get into a letter
  text.replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim()

/** At most `most` characters, the last one an ellipsis if something was cut. */
export const clip = (text: string, most: number): string => {
  const letters = [...text]
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trim()}…`
}
