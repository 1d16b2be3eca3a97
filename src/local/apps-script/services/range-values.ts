import type { BoxValue, Look, Tab } from '../../model'
import { Keeper } from '../entry/keep'
import { localeOf } from '../entry/locale'
import { momentOf } from '../entry/serial'
import { plainOf, shown } from '../entry/show'
import { googleError } from '../errors'
import { lookChanger } from '../sheet/change-look'
import { readBlock, writeBlock } from '../sheet/grid'
import { refuseInvalid } from '../sheet/validate'
import type { GoogleRange } from './google'
import { RangePlace } from './range-place'

/** What a range's boxes hold. */
export abstract class RangeValues extends RangePlace {
  getValues(): unknown[][] {
    const { timeZone } = this.spreadsheet
    return this.boxes().map((row) =>
      row.map((value) => {
        const plain = plainOf(value)
        return typeof plain === 'object' ? new Date(momentOf(plain.serial, timeZone)) : plain
      }),
    )
  }

  getValue(): unknown {
    return this.getValues()[0]?.[0]
  }

  getDisplayValues(): string[][] {
    const locale = localeOf(this.spreadsheet.locale)
    const looks = readBlock<Look | undefined>(this.tab.looks, this.block, undefined)
    return this.boxes().map((row, r) =>
      row.map((value, c) => shown(value, looks[r]?.[c]?.numberFormat, locale)),
    )
  }

  getDisplayValue(): string {
    return this.getDisplayValues()[0]?.[0] ?? ''
  }

  getFormulas(): string[][] {
    return this.boxes().map((row) =>
      row.map((value) => (typeof value === 'object' && 'formula' in value ? value.formula : '')),
    )
  }

  getFormula(): string {
    return this.getFormulas()[0]?.[0] ?? ''
  }

  isBlank(): boolean {
    return this.boxes().every((row) => row.every((value) => value === ''))
  }

  setValues(values: unknown[][]): GoogleRange {
    this.refuseMismatch(values)
    return this.write((tab) => this.enter(tab, (row, column) => values[row]?.[column]))
  }

  /** The one value goes into every box. */
  setValue(value: unknown): GoogleRange {
    return this.write((tab) => this.enter(tab, () => value))
  }

  clearContent(): GoogleRange {
    return this.write((tab) => writeBlock<BoxValue>(tab.values, this.block, '', () => ''))
  }

  /** Throws Google's error when the data is not as high and wide as the range. */
  protected refuseMismatch(data: unknown[][]): void {
    if (!Array.isArray(data))
      throw googleError('wrongArguments', typeof data, 'SpreadsheetApp.Range.setValues')
    if (data.length !== this.block.rows) throw googleError('rowsMismatch', data.length, this.block.rows)
    for (const row of data) {
      if (!Array.isArray(row))
        throw googleError('wrongArguments', typeof row, 'SpreadsheetApp.Range.setValues')
      if (row.length !== this.block.columns)
        throw googleError('columnsMismatch', row.length, this.block.columns)
    }
  }

  private boxes(): BoxValue[][] {
    return readBlock<BoxValue>(this.reachable.values, this.block, '')
  }

  private enter(tab: Tab, written: (row: number, column: number) => unknown): void {
    const { execution } = this.objects
    const keeper = new Keeper(this.spreadsheet, execution.limits.charactersPerBox, execution.model.now)
    const looks = readBlock<Look | undefined>(tab.looks, this.block, undefined)
    const formats: (string | undefined)[][] = []
    let formatted = false
    writeBlock<BoxValue>(tab.values, this.block, '', (_, row, column) => {
      const entry = keeper.entry(written(row, column), looks[row]?.[column]?.numberFormat)
      refuseInvalid(entry.value, tab, this.block.row + row, this.block.column + column)
      formats[row] ??= []
      formats[row][column] = entry.format
      formatted ||= entry.format !== undefined
      return entry.value
    })
    if (formatted) this.format(tab, formats)
  }

  private format(tab: Tab, formats: (string | undefined)[][]): void {
    const change = lookChanger()
    writeBlock<Look | undefined>(tab.looks, this.block, undefined, (look, row, column) => {
      const numberFormat = formats[row]?.[column]
      return numberFormat === undefined || look?.numberFormat !== undefined
        ? look
        : change(look, { numberFormat })
    })
  }
}
