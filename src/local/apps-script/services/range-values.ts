import type { BoxValue, Look } from '../../model'
import { localeOf } from '../entry/locale'
import { momentOf } from '../entry/serial'
import { plainOf, shown } from '../entry/show'
import { googleError } from '../errors'
import { enterValues } from '../sheet/enter'
import { readBlock, writeBlock } from '../sheet/grid'
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
    return this.enter((row, column) => values[row]?.[column])
  }

  /** The one value goes into every box. */
  setValue(value: unknown): GoogleRange {
    return this.enter(() => value)
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

  private enter(written: (row: number, column: number) => unknown): GoogleRange {
    const { writing } = this
    return this.write((tab, spreadsheet) => enterValues(tab, spreadsheet, this.block, writing, written))
  }
}
