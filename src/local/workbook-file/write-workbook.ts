import { createWriteStream } from 'node:fs'
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
  const writer = new exceljs.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: true })
  Object.assign(writer, { created: date, modified: date, creator: CREATOR, lastModifiedBy: CREATOR })
  Object.assign(writer, { identifier: spreadsheet.id, views: [viewOf(spreadsheet)] })
  const names = sheetNames(spreadsheet.tabs.map(({ name }) => name))
  const styleOf = styleWriter()
  for (const [index, tab] of spreadsheet.tabs.entries()) {
    writeTab(writer, tab, names[index] ?? tab.name, styleOf)
  }
  await Promise.race([writer.commit(), failed])
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
