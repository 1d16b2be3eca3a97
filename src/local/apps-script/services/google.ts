import type { Block } from '../../model'
import type { Execution } from '../execution/execution'

export type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
export type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet
export type GoogleRange = GoogleAppsScript.Spreadsheet.Range
export type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart
export type GoogleChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder
export type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection

/** Makes the spreadsheet's objects for one run, so that no two of their files need each other. */
export interface SpreadsheetObjects {
  readonly execution: Execution
  spreadsheet(): GoogleSpreadsheet
  sheet(tabId: number): GoogleSheet
  range(tabId: number, block: Block): GoogleRange
  protection(tabId: number, id: string): GoogleProtection
}
