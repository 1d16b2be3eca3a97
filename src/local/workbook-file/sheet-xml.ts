import type { PlainValue } from '../model'
import { xmlAttributes, xmlText } from './xml'

/** Row numbers whose height somebody chose; the others grow with their text. */
export function chosenHeights(xml: string): Set<number> {
  const rows = new Set<number>()
  for (const [, attributes = ''] of xml.matchAll(/<row\b([^>]*customHeight="(?:1|true)"[^>]*)>/g)) {
    const row = Number(xmlAttributes(attributes).r)
    if (row) rows.add(row)
  }
  return rows
}

/** The value of one box as the XML has it. */
export function filedValue(xml: string, address: string): PlainValue {
  const box = new RegExp(`<c r="${address}"([^>]*)>(.*?)</c>`, 's').exec(xml)
  const value = /<v[^>]*>(.*?)<\/v>/s.exec(box?.[2] ?? '')?.[1]
  if (value === undefined) return ''
  const type = xmlAttributes(box?.[1] ?? '').t ?? 'n'
  return type === 'n' && value.trim() !== '' && !Number.isNaN(Number(value)) ? Number(value) : xmlText(value)
}

/** What follows the rows: merges, rules, filters, references to drawings. */
export function afterRows(xml: string): string {
  const end = xml.lastIndexOf('</sheetData>')
  return end < 0 ? xml : xml.slice(end)
}
