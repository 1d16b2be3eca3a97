import type { Layout, Line, Part, Span } from './layout'

const BODY = 'font-family:Arial,sans-serif;font-size:14px;line-height:1.5;color:#202124'
const BOX = 'border:1px solid #9aa0a6;padding:6px 8px;text-align:left;vertical-align:top'

/** HTML with its styles in place, for mail readers that know no style sheets. */
export const asHtml = ({ parts }: Layout): string =>
  `<div style="${BODY}">${parts.map(partAsHtml).join('')}</div>`

function partAsHtml(part: Part): string {
  if (part.kind === 'paragraph')
    return `<p style="margin:0 0 12px">${part.lines.map(lineAsHtml).join('<br>')}</p>`
  const head = part.head
    .map((text) => `<th style="${BOX};background:#e8eef4">${escapeHtml(text)}</th>`)
    .join('')
  const rows = part.rows.map(
    (row) => `<tr>${row.map((text) => `<td style="${BOX}">${escapeHtml(text)}</td>`).join('')}</tr>`,
  )
  return `<table style="border-collapse:collapse;margin:0 0 12px"><tr>${head}</tr>${rows.join('')}</table>`
}

const lineAsHtml = (line: Line): string => line.map(spanAsHtml).join('')

function spanAsHtml(span: Span): string {
  if (typeof span === 'string') return escapeHtml(span)
  return 'bold' in span ? `<b>${escapeHtml(span.bold)}</b>` : `<i>${escapeHtml(span.italic)}</i>`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Nothing that anybody typed can become markup. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
