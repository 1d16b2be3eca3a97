import type { Tab } from '../model'
import { themeColors } from './colors'
import type { Loss } from './losses'
import { lossesOfParts, lossesOfSheet } from './losses'
import { openPackage } from './open-package'
import type { RawSheet, RawStyle, RawWorkbook } from './raw-model'
import { lookReader } from './read-look'
import { readNotes } from './read-notes'
import { readTab, type Size } from './read-tab'
import { reducePackage } from './reduce-package'
import { afterRows } from './sheet-xml'
import { UnreadableFile } from './unreadable'

/** A workbook's file, read: its tabs from left to right, and what the file has beyond them. */
export interface OpenedWorkbook {
  /** The id that this program wrote into the file; undefined in files from elsewhere. */
  readonly id: string | undefined
  readonly tabs: Tab[]
  readonly activeTab: number
  readonly losses: readonly Loss[]
}

/** Parts of a sheet that are read from its XML or not at all; some make ExcelJS fail. */
const IGNORED = ['dataValidations', 'conditionalFormatting', 'extLst', 'tableParts', 'drawing', 'picture']

async function rawWorkbook(
  bytes: Buffer,
): Promise<{ raw: RawWorkbook; Workbook: typeof import('exceljs').Workbook }> {
  const { default: exceljs } = await import('exceljs')
  const { xlsx } = new exceljs.Workbook()
  const holder: { model?: RawWorkbook } = {}
  Object.assign(xlsx, { workbook: holder })
  await xlsx.load(bytes as unknown as Parameters<typeof xlsx.load>[0], { ignoreNodes: IGNORED })
  if (!holder.model) throw new Error('ExcelJS left no model')
  return { raw: holder.model, Workbook: exceljs.Workbook }
}

/** ExcelJS knows how a shared formula changes from box to box; a scratch sheet asks it. */
function formulaSlider(Workbook: typeof import('exceljs').Workbook) {
  const sheet = new Workbook().addWorksheet('x')
  return (formula: string, from: string, to: string): string | undefined => {
    sheet.getCell(from).value = { formula, date1904: false }
    sheet.getCell(to).value = { sharedFormula: from, date1904: false }
    return sheet.getCell(to).formula
  }
}

/** The font of boxes without a style of their own: the first one of the file. */
function defaultStyle(stylesXml: string): RawStyle {
  const font = /<font>(.*?)<\/font>/s.exec(stylesXml)?.[1] ?? ''
  const name = /<name val="([^"]*)"/.exec(font)?.[1]
  const size = Number(/<sz val="([^"]*)"/.exec(font)?.[1])
  return { font: { ...(name && { name }), ...(size && { size }) } }
}

/** The sheets from left to right: ExcelJS leaves them in the order of their files. */
function inOrder({ worksheets, sheets }: RawWorkbook): RawSheet[] {
  const places = new Map(sheets.map(({ id }, place) => [id, place]))
  const placeOf = ({ id }: RawSheet) => (id === undefined ? undefined : places.get(id)) ?? -1
  return worksheets.filter((sheet) => placeOf(sheet) >= 0).sort((a, b) => placeOf(a) - placeOf(b))
}

/** Reads an .xlsx file. `gridOf` knows the grids of some sheets, by their names. Throws UnreadableFile. */
export async function readWorkbook(
  bytes: Buffer,
  gridOf: (sheet: string) => Size | undefined = () => undefined,
): Promise<OpenedWorkbook> {
  const zip = await openPackage(bytes)
  try {
    const text = async (path: string) => (await zip.file(path)?.async('string')) ?? ''
    const losses = await lossesOfParts(zip)
    const { raw, Workbook } = await rawWorkbook(await reducePackage(zip, bytes))
    const theme = themeColors(Object.values(raw.themes)[0])
    const shared = { theme, lookOf: lookReader(theme, defaultStyle(await text('xl/styles.xml'))) }
    const sharedFormula = formulaSlider(Workbook)
    const tabs: Tab[] = []
    for (const sheet of inOrder(raw)) {
      const xml = await text(`xl/worksheets/sheet${sheet.sheetNo}.xml`)
      for (const loss of lossesOfSheet(afterRows(xml))) losses.add(loss)
      const { tab, lostRules } = readTab(sheet, tabs.length, {
        xml,
        notes: await readNotes(zip, sheet.sheetNo),
        sharedFormula,
        grid: gridOf(sheet.name),
        ...shared,
      })
      if (lostRules) losses.add('rules')
      tabs.push(tab)
    }
    if (!tabs.length) throw new UnreadableFile('broken')
    return { id: raw.identifier, tabs, activeTab: raw.views?.[0]?.activeTab ?? 0, losses: [...losses] }
  } catch (cause) {
    throw cause instanceof UnreadableFile ? cause : new UnreadableFile('broken', cause)
  }
}
