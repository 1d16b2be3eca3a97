import type { Line, Part } from './layout'

/** Plain text: paragraphs parted by a blank line, a table as numbered sentences. */
export const asText = (parts: readonly Part[]): string => `${parts.map(partAsText).join('\n\n')}\n`

function partAsText(part: Part): string {
  if (part.kind === 'paragraph') return part.lines.map(lineAsText).join('\n')
  return part.sentences.map((sentence, place) => `${place + 1}. ${sentence}`).join('\n')
}

const lineAsText = (line: Line): string =>
  line.map((span) => (typeof span === 'string' ? span : 'bold' in span ? span.bold : span.italic)).join('')
