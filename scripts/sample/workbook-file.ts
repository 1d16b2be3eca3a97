import ExcelJS from 'exceljs'
import JSZip from 'jszip'
import { day, hasTime } from './moment'
import type { Box, Sheet } from './sheet'

/** The file bears this day, whenever it is written. */
const MADE_ON = day('2027-04-08')

const HEADER_FILL: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDCE6F1' } }
const FONT = { name: 'Arial', size: 10 }
const POINTS_PER_LINE = 13
const CHARACTERS_PER_PAGE = 240
const THIN = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN }

/** The same sheets give the same bytes. */
export async function workbookFile(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  workbook.created = MADE_ON
  workbook.modified = MADE_ON
  for (const sheet of sheets) addSheet(workbook, sheet)
  return withFixedTimes(await workbook.xlsx.writeBuffer())
}

function addSheet(workbook: ExcelJS.Workbook, sheet: Sheet): void {
  const worksheet = workbook.addWorksheet(sheet.name, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: pagesAcross(sheet),
      fitToHeight: 0,
    },
  })
  worksheet.columns = sheet.columns.map(({ width }) => ({ width }))
  const headers = sheet.columns.map((column) => column.header)
  const header = worksheet.addRow(headers)
  header.eachCell((box) => {
    box.style = {
      font: { ...FONT, bold: true },
      fill: HEADER_FILL,
      border: BORDER,
      alignment: { wrapText: true, vertical: 'middle', horizontal: 'center' },
    }
  })
  header.height = heightOf(headers, sheet)
  for (const row of sheet.rows) addRow(worksheet, row).height = heightOf(row, sheet)
}

/** Wide tabs print on several pages side by side rather than too small to read. */
function pagesAcross(sheet: Sheet): number {
  const width = sheet.columns.reduce((sum, column) => sum + column.width, 0)
  return Math.ceil(width / CHARACTERS_PER_PAGE)
}

/** Points. Not every program fits the height of a row to its wrapped text when it opens a file. */
function heightOf(row: readonly Box[], sheet: Sheet): number {
  const lines = row.map((box, place) =>
    Math.ceil(
      ((typeof box === 'string' ? box.normalize('NFC').length : 0) * 0.9) /
        (sheet.columns[place]?.width ?? 1),
    ),
  )
  return Math.max(1, ...lines) * POINTS_PER_LINE + 4
}

/** Blank boxes get their border too, so that the table is whole; blank text is no text. */
function addRow(worksheet: ExcelJS.Worksheet, row: readonly Box[]): ExcelJS.Row {
  const added = worksheet.addRow(row.map((box) => (box === '' ? undefined : box)))
  row.forEach((box, place) => {
    added.getCell(place + 1).style = {
      font: FONT,
      border: BORDER,
      alignment: { wrapText: true, vertical: 'top', horizontal: typeof box === 'string' ? 'left' : 'center' },
      numFmt: formatOf(box),
    }
  })
  return added
}

/** Text is marked as text: a spreadsheet would otherwise read `15/12` or `7; 1` its own way at the next edit. */
function formatOf(box: Box): string {
  if (box instanceof Date) return hasTime(box) ? 'dd/MM/yyyy HH:mm:ss' : 'dd/MM/yyyy'
  if (typeof box === 'string') return '@'
  return box !== undefined && box < 1 && box > 0 ? '0%' : 'General'
}

/** ExcelJS stamps the files within the zip with the moment of writing. */
async function withFixedTimes(bytes: ExcelJS.Buffer): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes)
  for (const file of Object.values(zip.files)) file.date = MADE_ON
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}
