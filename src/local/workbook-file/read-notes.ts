import { posix } from 'node:path'
import type JSZip from 'jszip'
import { originalText } from './safe-text'
import { xmlAttributes, xmlText } from './xml'

const partOf = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : posix.join('xl/worksheets', target)

/** Where the notes of a sheet stand: programs differ in the name of the part. */
async function notesXml(zip: JSZip, sheet: string): Promise<string> {
  const relations = (await zip.file(`xl/worksheets/_rels/sheet${sheet}.xml.rels`)?.async('string')) ?? ''
  for (const [element] of relations.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
    const { Type = '', Target = '' } = xmlAttributes(element)
    if (Type.endsWith('/comments')) return (await zip.file(partOf(Target))?.async('string')) ?? ''
  }
  return ''
}

/** The notes of a sheet by address (`B5`); ExcelJS would lose those that are plain text. */
export async function readNotes(zip: JSZip, sheet: string): Promise<Map<string, string>> {
  const notes = new Map<string, string>()
  const xml = await notesXml(zip, sheet)
  for (const [, head = '', body = ''] of xml.matchAll(/<comment\b([^>]*)>(.*?)<\/comment>/gs)) {
    const texts = [...body.matchAll(/<t\b[^>]*>(.*?)<\/t>/gs)].map(([, text = '']) => xmlText(text))
    notes.set(xmlAttributes(head).ref ?? '', originalText(texts.join('')))
  }
  return notes
}
