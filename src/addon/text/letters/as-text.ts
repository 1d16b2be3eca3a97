import type { Line, Part, Span } from './layout'

/** Plain text: paragraphs parted by a blank line, a table as numbered sentences. */
export const asText = (parts: readonly Part[]): string => `${parts.map(partAsText).join('\n\n')}\n`

function partAsText(part: Part): string {
  if (part.kind === 'paragraph') return part.lines.map(lineAsText).join('\n')
  return part.sentences.map((sentence, place) => `${place + 1}. ${sentence}`).join('\n')
}

const lineAsText = (line: Line): string => line.map(spanAsText).join('')

function spanAsText(span: Span): string {
  if (typeof span === 'string') return span
  if ('link' in span) return span.link
  return 'bold' in span ? span.bold : span.italic
}
