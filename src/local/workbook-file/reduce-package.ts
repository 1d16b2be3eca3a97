import JSZip from 'jszip'
import { xmlAttributes } from './xml'

/** The parts that ExcelJS is to read. */
const KEPT =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/theme\/\w+\.xml|xl\/worksheets\/sheet\d+\.xml)$/

/** Parts at which ExcelJS fails, depending on the program that wrote them, and of which nothing here is made. */
const TROUBLE =
  /^xl\/(drawings\/.*\.xml|drawings\/(?!vmlDrawing\d+\.vml).*\.vml|tables\/|media\/|comments\/|threadedComments\/)/

const SHEET_RELATIONS = /^xl\/worksheets\/_rels\/sheet\d+\.xml\.rels$/
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** Of a sheet's relations only its links. */
function linksOnly(xml: string): string {
  const links = [...xml.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)]
    .map(([element]) => element.replace(/\/?>$/, '/>').replace(/^<\w+:/, '<'))
    .filter((element) => xmlAttributes(element).Type?.endsWith('/hyperlink'))
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${RELATIONS}">${links.join('')}</Relationships>`
}

/** The package without what ExcelJS cannot read and the stand-in does not use; the same bytes if there is none. */
export async function reducePackage(zip: JSZip, bytes: Buffer): Promise<Buffer> {
  const files = Object.values(zip.files)
  if (!files.some(({ name }) => TROUBLE.test(name))) return bytes
  const reduced = new JSZip()
  for (const file of files) {
    if (KEPT.test(file.name)) reduced.file(file.name, await file.async('nodebuffer'))
    else if (SHEET_RELATIONS.test(file.name)) reduced.file(file.name, linksOnly(await file.async('string')))
  }
  return reduced.generateAsync({ type: 'nodebuffer', compression: 'STORE' })
}
