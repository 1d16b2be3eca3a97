import type { BoxValue, Look } from '../../model'
import { AUTOMATIC_FORMAT, underFormat } from '../entry/show'
import { enumName } from '../enumerations'
import { googleError } from '../errors'
import type { LookChange } from '../sheet/change-look'
import { lookChanger } from '../sheet/change-look'
import { hexColor } from '../sheet/color'
import { readBlock, writeBlock } from '../sheet/grid'
import type { GoogleRange } from './google'
import { RangeValues } from './range-values'

type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight
type FontStyle = GoogleAppsScript.Spreadsheet.FontStyle
type FontLine = GoogleAppsScript.Spreadsheet.FontLine
type Horizontal = 'left' | 'center' | 'normal' | 'right' | null
type Vertical = 'top' | 'middle' | 'bottom' | null

const background = (color: string | null): LookChange => ({ background: hexColor(color) })
const fontColor = (color: string | null): LookChange => ({ fontColor: hexColor(color) })
const family = (name: string | null): LookChange => ({ fontFamily: name })
const size = (points: number): LookChange => ({ fontSize: points })
const weight = (name: FontWeight | null): LookChange => ({ fontWeight: name === 'bold' ? 'bold' : null })
const style = (name: FontStyle | null): LookChange => ({ fontStyle: name === 'italic' ? 'italic' : null })
const fontLine = (name: FontLine | null): LookChange => ({ fontLine: name === 'none' ? null : name })
const horizontal = (name: Horizontal): LookChange => ({ horizontal: name === 'normal' ? null : name })
const vertical = (name: Vertical): LookChange => ({ vertical: name })
const wrap = (on: boolean): LookChange => ({ wrap: on ? 'WRAP' : null })
const pattern = (name: string): LookChange => ({
  numberFormat: name === '' || name === 'General' || name === AUTOMATIC_FORMAT ? null : name,
})

/** How a range's boxes look. Each attribute has a form for the whole range and one with a grid. */
export abstract class RangeLooks extends RangeValues {
  getBackgrounds = () => this.looks((look) => look.background ?? '#ffffff')
  getBackground = () => first(this.getBackgrounds())
  getFontColors = () => this.looks((look) => look.fontColor ?? '#000000')
  getFontFamilies = () => this.looks((look) => look.fontFamily ?? 'Arial')
  getFontSizes = () => this.looks((look) => look.fontSize ?? 10)
  getFontWeights = () => this.looks<FontWeight>((look) => look.fontWeight ?? 'normal')
  getFontStyles = () => this.looks<FontStyle>((look) => look.fontStyle ?? 'normal')
  getHorizontalAlignments = () => this.looks<string>((look) => look.horizontal ?? 'general')
  getVerticalAlignments = () => this.looks<string>((look) => look.vertical ?? 'bottom')
  getNumberFormats = () => this.looks((look) => look.numberFormat ?? AUTOMATIC_FORMAT)
  getNumberFormat = () => first(this.getNumberFormats())
  getWraps = () => this.looks((look) => look.wrap === 'WRAP')

  setBackground = (color: string | null) => this.paint(background(color))
  setBackgrounds = (colors: (string | null)[][]) => this.paintEach(colors, background)
  setFontColor = (color: string | null) => this.paint(fontColor(color))
  setFontColors = (colors: (string | null)[][]) => this.paintEach(colors, fontColor)
  setFontFamily = (name: string | null) => this.paint(family(name))
  setFontFamilies = (names: (string | null)[][]) => this.paintEach(names, family)
  setFontSize = (points: number) => this.paint(size(points))
  setFontSizes = (points: number[][]) => this.paintEach(points, size)
  setFontWeight = (name: FontWeight | null) => this.paint(weight(name))
  setFontWeights = (names: (FontWeight | null)[][]) => this.paintEach(names, weight)
  setFontStyle = (name: FontStyle | null) => this.paint(style(name))
  setFontStyles = (names: (FontStyle | null)[][]) => this.paintEach(names, style)
  setFontLine = (name: FontLine | null) => this.paint(fontLine(name))
  setHorizontalAlignment = (name: Horizontal) => this.paint(horizontal(name))
  setHorizontalAlignments = (names: Horizontal[][]) => this.paintEach(names, horizontal)
  setVerticalAlignment = (name: Vertical) => this.paint(vertical(name))
  setVerticalAlignments = (names: Vertical[][]) => this.paintEach(names, vertical)
  setWrap = (on: boolean) => this.paint(wrap(on))
  setWraps = (on: boolean[][]) => this.paintEach(on, wrap)
  setNumberFormat = (name: string) => this.paint(pattern(name))
  setNumberFormats = (names: string[][]) => this.paintEach(names, pattern)

  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): GoogleRange {
    const name = enumName('WrapStrategy', strategy)
    if (name !== 'WRAP' && name !== 'CLIP' && name !== 'OVERFLOW') {
      throw googleError('wrongArguments', String(strategy), 'SpreadsheetApp.Range.setWrapStrategy')
    }
    return this.paint({ wrap: name === 'OVERFLOW' ? null : name })
  }

  clearFormat(): GoogleRange {
    return this.write((tab) => {
      writeBlock<Look | undefined>(tab.looks, this.block, undefined, () => undefined)
    })
  }

  private looks<T>(read: (look: Look) => T): T[][] {
    const plain: Look = {}
    return readBlock<Look>(this.reachable.looks as Look[][], this.block, plain).map((row) => row.map(read))
  }

  private paint(change: LookChange): GoogleRange {
    return this.change(() => change, 'numberFormat' in change)
  }

  private paintEach<T>(values: T[][], toChange: (value: T) => LookChange): GoogleRange {
    this.refuseMismatch(values)
    return this.change(
      (row, column) => toChange(values[row]?.[column] as T),
      toChange === (pattern as unknown),
    )
  }

  private change(changeAt: (row: number, column: number) => LookChange, isFormat: boolean): GoogleRange {
    return this.write((tab) => {
      const change = lookChanger()
      writeBlock<Look | undefined>(tab.looks, this.block, undefined, (look, row, column) =>
        change(look, changeAt(row, column)),
      )
      if (!isFormat) return
      writeBlock<BoxValue>(tab.values, this.block, '', (value, row, column) =>
        underFormat(value, changeAt(row, column).numberFormat ?? undefined),
      )
    })
  }
}

function first<T>(grid: T[][]): T {
  const value = grid[0]?.[0]
  if (value === undefined) throw googleError('rangeNotFound')
  return value
}
