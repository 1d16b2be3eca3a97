import { describe, expect, it } from 'vitest'
import { errorOf, resultOf } from '../../../../test/play'

describe('the shape of a range', () => {
  it('knows where it is', () => {
    const place = resultOf(`
      const range = sheet.getRange(2, 27 - 1, 3, 1)
      return [range.getA1Notation(), range.getLastRow(), range.getNumRows(), range.getSheet().getName(),
        range.offset(1, -1).getA1Notation(), range.getCell(2, 1).getA1Notation(), String(range)]
    `)
    expect(place).toEqual(['Z2:Z4', 4, 3, 'Sheet1', 'Y3:Y5', 'Z3', 'Range'])
  })

  it.each([
    ['B2', 'B2'],
    ['B2:D4', 'B2:D4'],
    ['$B$2:D', 'B2:D1000'],
    ['C:C', 'C1:C1000'],
    ['2:3', 'A2:Z3'],
  ])('reads %s as %s', (a1, block) => {
    expect(resultOf(`return sheet.getRange('${a1}').getA1Notation()`)).toBe(block)
  })

  it('merges, which keeps only the first box, and takes apart', () => {
    const seen = resultOf(`
      const range = sheet.getRange('A1:C1')
      range.setValues([[1, 2, 3]]).merge()
      const merged = [range.getValues()[0], range.getMergedRanges().map(String).length, sheet.getRange('B1').isPartOfMerge()]
      range.breakApart()
      return [...merged, range.isPartOfMerge()]
    `)
    expect(seen).toEqual([[1, '', ''], 1, true, false])
  })

  it('merges each row of its own', () => {
    const merged = resultOf(`
      const range = sheet.getRange('A1:B3').mergeAcross()
      return range.getMergedRanges().map((one) => one.getA1Notation())
    `)
    expect(merged).toEqual(['A1:B1', 'A2:B2', 'A3:B3'])
  })

  it('refuses to cut through a merged block', () => {
    expect(errorOf(`sheet.getRange('A1:B2').merge(); sheet.getRange('B2:C3').merge()`)).toBe(
      'Exception: You must select all cells in a merged range to merge or unmerge them.',
    )
  })

  it('keeps notes box by box', () => {
    const seen = resultOf(`
      const range = sheet.getRange('A1:B1')
      range.setNotes([['một', null]])
      const notes = range.getNotes()
      range.clearNote()
      return [notes, range.getNotes()]
    `)
    expect(seen).toEqual([[['một', '']], [['', '']]])
  })

  it('copies everything, or only contents, or only formats', () => {
    const seen = resultOf(`
      const source = sheet.getRange('A1:B1')
      source.setValues([['x', '']]).setFontWeight('bold').setNote('n').merge()
      source.copyTo(sheet.getRange('C3'))
      source.copyTo(sheet.getRange('C4'), { contentsOnly: true })
      source.copyTo(sheet.getRange('C5'), { formatOnly: true })
      const copies = sheet.getRange('C3:D5')
      return [copies.getValues().map(([first]) => first), copies.getFontWeights().map(([first]) => first),
        copies.getNotes().map(([first]) => first), copies.getMergedRanges().map((one) => one.getA1Notation())]
    `)
    expect(seen).toEqual([
      ['x', 'x', ''],
      ['bold', 'normal', 'bold'],
      ['n', '', ''],
      ['C3:D3', 'C5:D5'],
    ])
  })
})
