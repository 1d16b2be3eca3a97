import type { PlainValue, SerialDate } from '../model'
import { dateToSerial } from './units'
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
  const at = xml.indexOf(` r="${address}"`)
  const box = at < 0 ? '' : xml.slice(xml.lastIndexOf('<c', at), xml.indexOf('</c>', at))
  const value = /<v[^>]*>(.*)<\/v>/s.exec(box)?.[1]
  if (value === undefined) return ''
  const type = xmlAttributes(box.slice(0, box.indexOf('>'))).t ?? 'n'
  return type === 'n' && value.trim() !== '' && !Number.isNaN(Number(value)) ? Number(value) : xmlText(value)
}

/** Boxes of the rare type `d`, a date in ISO 8601, of which ExcelJS reads no more than the year. */
export function isoDates(xml: string): Map<string, SerialDate> {
  const dates = new Map<string, SerialDate>()
  if (!xml.includes(' t="d"')) return dates
  for (const [, head = '', text = ''] of xml.matchAll(/<c\b([^>]* t="d"[^>]*)>.*?<v>([^<]*)<\/v>/gs)) {
    const instant = Date.parse(/Z$|T/.test(text) ? `${text.replace(/Z$/, '')}Z` : text)
    if (!Number.isNaN(instant))
      dates.set(xmlAttributes(head).r ?? '', { serial: dateToSerial(new Date(instant)) })
  }
  return dates
}

/** Addresses of the boxes whose formula has no result in the file: nobody has computed it. */
export function uncomputedBoxes(xml: string): Set<string> {
  const boxes = xml.matchAll(/<c\b([^>]*)><f\b(?:[^>]*\/>|[^>]*>[^<]*<\/f>)<\/c>/g)
  return new Set(Array.from(boxes, ([, attributes = '']) => xmlAttributes(attributes).r ?? ''))
}

/** What follows the rows: merges, rules, filters, references to drawings. */
export function afterRows(xml: string): string {
  const end = xml.lastIndexOf('</sheetData>')
  return end < 0 ? xml : xml.slice(end)
}
