import type { Layout, Line, Part } from './layout'

/** Plain text: paragraphs parted by a blank line, a table as numbered lines. */
export const asText = ({ parts }: Layout): string => `${parts.map(partAsText).join('\n\n')}\n`

function partAsText(part: Part): string {
  if (part.kind === 'paragraph') return part.lines.map(lineAsText).join('\n')
  return part.rows.map((row, place) => `${place + 1}. ${rowAsText(row, part.head)}`).join('\n')
}

/** `Chi bộ Phòng 8: chưa có báo cáo…; hạn: 20/3/2027; quá hạn: 19 ngày` */
function rowAsText(row: readonly string[], head: readonly string[]): string {
  const [name = '', what = '', ...rest] = row
  const details = rest.map((text, place) => `${lowerFirst(head[place + 2] ?? '')}: ${lowerFirst(text)}`)
  return [`${name}: ${lowerFirst(what)}`, ...details].join('; ')
}

/** Names of people and offices keep their capital letter. */
const lowerFirst = (text: string): string =>
  /^(?:Hạn|Quá|Chưa|Mới|Có|Văn|Đã)(?= |$)/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

const lineAsText = (line: Line): string =>
  line.map((span) => (typeof span === 'string' ? span : 'bold' in span ? span.bold : span.italic)).join('')
