import { createWriteStream } from 'node:fs'
import type { stream } from 'exceljs'
import type { Spreadsheet } from '../model'
import { sheetNames } from './tab-names'
import { styleWriter } from './write-look'
import { writeTab } from './write-tab'

const CREATOR = 'so-chuyen-de'

/**
 * Writes the spreadsheet to `path`, row by row. `at` (milliseconds since 1970) is the time that the file's
 * properties bear. Rejects with the file system's error when it cannot be written.
 */
export async function writeWorkbook(spreadsheet: Spreadsheet, path: string, at: number): Promise<void> {
  const { default: exceljs } = await import('exceljs')
  const date = new Date(at)
  const stream = createWriteStream(path)
  const failed = new Promise<never>((_, reject) => stream.once('error', reject))
  const Writer = writerOf(exceljs.stream.xlsx.WorkbookWriter, date)
  const writer = new Writer({ stream, useStyles: true, useSharedStrings: true })
  Object.assign(writer, { created: date, modified: date, creator: CREATOR, lastModifiedBy: CREATOR })
  Object.assign(writer, { identifier: spreadsheet.id, views: [viewOf(spreadsheet)] })
  const names = sheetNames(spreadsheet.tabs.map(({ name }) => name))
  const styleOf = styleWriter()
  for (const [index, tab] of spreadsheet.tabs.entries()) {
    writeTab(writer, tab, names[index] ?? tab.name, styleOf)
  }
  await Promise.race([writer.commit(), failed])
}

/** What the writer has beyond its types. */
interface Packing {
  readonly zip: { append(source: unknown, entry: object): unknown }
  addThemes(): Promise<void>
}

/** Packed with the clock of the machine, the same workbook would be another file every second. */
function writerOf(Writer: typeof stream.xlsx.WorkbookWriter, date: Date): typeof stream.xlsx.WorkbookWriter {
  const Base = Writer as unknown as new (options: object) => Packing
  class DatedWriter extends Base {
    /** The first part that is packed, already as the writer is made. */
    override addThemes(): Promise<void> {
      const append = this.zip.append.bind(this.zip)
      this.zip.append = (source, entry) => append(source, { ...entry, date })
      return super.addThemes()
    }
  }
  return DatedWriter as unknown as typeof stream.xlsx.WorkbookWriter
}

function viewOf({ tabs, activeTabId }: Spreadsheet): object {
  const active = tabs.findIndex(({ id }) => id === activeTabId)
  return {
    x: 0,
    y: 0,
    width: 20_000,
    height: 12_000,
    firstSheet: 0,
    activeTab: Math.max(active, 0),
    visibility: 'visible',
  }
}
