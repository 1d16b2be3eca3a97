import type { Line, Part, Span, Table } from './layout'

const BODY = 'font-family:Arial,sans-serif;font-size:14px;line-height:1.5;color:#202124'
const GAP = 'margin:0 0 12px'

/** HTML with its styles in place, for mail readers that know no style sheets. */
export const asHtml = (parts: readonly Part[]): string =>
  `<div style="${BODY}">${parts.map(partAsHtml).join('')}</div>`

function partAsHtml(part: Part): string {
  if (part.kind === 'table') return tableAsHtml(part)
  return `<p style="${GAP}">${part.lines.map(lineAsHtml).join('<br>')}</p>`
}

/** Borders and spaces as attributes of the table: a style in every box would outgrow what a letter may weigh. */
function tableAsHtml({ head, rows }: Table): string {
  const titles = head.map((text) => `<th>${escapeHtml(text)}</th>`).join('')
  const lines = rows.map((row) => `<tr>${row.map((text) => `<td>${escapeHtml(text)}</td>`).join('')}</tr>`)
  return `<table border="1" cellpadding="6" cellspacing="0" style="border-collapse:collapse;${GAP}"><tr style="background:#e8eef4">${titles}</tr>${lines.join('')}</table>`
}

const lineAsHtml = (line: Line): string => line.map(spanAsHtml).join('')

function spanAsHtml(span: Span): string {
  if (typeof span === 'string') return escapeHtml(span)
  if ('link' in span) return `<a href="${escapeHtml(span.link)}">${escapeHtml(span.label)}</a>`
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
