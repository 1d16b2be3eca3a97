import type JSZip from 'jszip'

/** What a workbook has that the copy in --out will not have. */
export type Loss =
  | 'charts'
  | 'pivots'
  | 'shapes'
  | 'images'
  | 'controls'
  | 'macros'
  | 'threads'
  | 'tables'
  | 'slicers'
  | 'sparklines'
  | 'links'
  | 'conditions'
  | 'filters'
  | 'names'
  | 'rules'
  | 'pages'

const PARTS: readonly (readonly [Loss, RegExp])[] = [
  ['charts', /^xl\/(charts|chartsheets)\/[^/]+\.xml$/],
  ['pivots', /^xl\/pivot(Tables|Cache)\//],
  ['images', /^xl\/media\//],
  ['controls', /^xl\/(activeX|ctrlProps|embeddings)\//],
  ['macros', /^xl\/vbaProject\.bin$/],
  ['threads', /^xl\/threadedComments\//],
  ['tables', /^xl\/tables\/[^/]+\.xml$/],
  ['slicers', /^xl\/(slicers|timelines)\//],
  ['links', /^xl\/externalLinks\//],
]

const MARKS: readonly (readonly [Loss, RegExp])[] = [
  ['conditions', /<(?:x14:)?conditionalFormatting\b/],
  ['filters', /<autoFilter\b/],
  ['sparklines', /<x14:sparklineGroup\b/],
  ['pages', /<(?:rowBreaks|colBreaks|headerFooter)\b[^>]*>\s*</],
]

/** Every sheet of a Google download has an empty drawing: only one with a shape in it counts. */
const SHAPE = /<xdr:(sp|grpSp|cxnSp)\b/

/** Losses that the names of the package's parts, and its drawings, give away. */
export async function lossesOfParts(zip: JSZip): Promise<Set<Loss>> {
  const names = Object.keys(zip.files)
  const losses = new Set(
    PARTS.filter(([, part]) => names.some((name) => part.test(name))).map(([loss]) => loss),
  )
  for (const drawing of zip.file(/^xl\/drawings\/[^/]+\.xml$/)) {
    if (SHAPE.test(await drawing.async('string'))) losses.add('shapes')
  }
  const workbook = await zip.file('xl/workbook.xml')?.async('string')
  if (/<definedName\b(?![^>]*name="_xlnm)/.test(workbook ?? '')) losses.add('names')
  if (/<definedName\b[^>]*name="_xlnm\.Print/.test(workbook ?? '')) losses.add('pages')
  return losses
}

/** Losses that stand behind the rows of a sheet's XML. */
export function lossesOfSheet(afterRows: string): Loss[] {
  return MARKS.filter(([, mark]) => mark.test(afterRows)).map(([loss]) => loss)
}
