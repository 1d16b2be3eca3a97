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
  | 'hyperlinks'
  | 'conditions'
  | 'filters'
  | 'names'
  | 'rules'
  | 'richText'
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
  ['pages', /<(?:rowBreaks|colBreaks)\b[^>]*[^/]>|<(?:odd|even|first)(?:Header|Footer)>[^<]/],
]

/** Excel makes a link of every address that is typed: the address itself stays as text, so that is no loss. */
const LINK = /<Relationship\b(?=[^>]*\/hyperlink")(?![^>]*Target="mailto:)/

const CONTENTS: readonly (readonly [Loss, RegExp, RegExp])[] = [
  // Every sheet of a Google download has an empty drawing: only one with a shape in it counts.
  ['shapes', /^xl\/drawings\/[^/]+\.xml$/, /<xdr:(sp|grpSp|cxnSp)\b/],
  ['hyperlinks', /^xl\/worksheets\/_rels\//, LINK],
  ['richText', /^xl\/sharedStrings\.xml$/, /<\/r>\s*<r\b/],
  ['names', /^xl\/workbook\.xml$/, /<definedName\b(?![^>]*name="_xlnm)/],
  ['pages', /^xl\/workbook\.xml$/, /<definedName\b[^>]*name="_xlnm\.Print/],
]

const someText = async (zip: JSZip, path: RegExp, mark: RegExp): Promise<boolean> => {
  for (const part of zip.file(path)) if (mark.test(await part.async('string'))) return true
  return false
}

/** Losses that the names of the package's parts, and its drawings, give away. */
export async function lossesOfParts(zip: JSZip): Promise<Set<Loss>> {
  const names = Object.keys(zip.files)
  const losses = new Set(
    PARTS.filter(([, part]) => names.some((name) => part.test(name))).map(([loss]) => loss),
  )
  for (const [loss, path, mark] of CONTENTS) if (await someText(zip, path, mark)) losses.add(loss)
  return losses
}

/** Losses that stand behind the rows of a sheet's XML. */
export function lossesOfSheet(afterRows: string): Loss[] {
  return MARKS.filter(([, mark]) => mark.test(afterRows)).map(([loss]) => loss)
}
