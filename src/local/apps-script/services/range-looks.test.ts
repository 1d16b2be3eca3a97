import { describe, expect, it } from 'vitest'
import { blankWorld, errorOf, play, resultOf } from '../../../../test/play'

describe('how a range looks', () => {
  it('has the defaults of a new sheet', () => {
    const looks = resultOf(`
      const range = sheet.getRange('A1')
      return [range.getBackground(), range.getFontWeights()[0][0], range.getFontSizes()[0][0],
        range.getNumberFormat(), range.getWraps()[0][0], range.getFontColors()[0][0]]
    `)
    expect(looks).toEqual(['#ffffff', 'normal', 10, '0.###############', false, '#000000'])
  })

  it('sets one look for all, and each box its own, and takes them away again', () => {
    const looks = resultOf(`
      const range = sheet.getRange('A1:B1')
      range.setFontWeight('bold').setHorizontalAlignment('center').setWrap(true)
      range.setBackgrounds([['#FFF2CC', 'red']])
      const painted = [range.getBackgrounds()[0], range.getFontWeights()[0], range.getWraps()[0]]
      range.setBackground(null).setFontWeight(null)
      return [...painted, range.getBackgrounds()[0], range.getHorizontalAlignments()[0]]
    `)
    expect(looks).toEqual([
      ['#fff2cc', '#ff0000'],
      ['bold', 'bold'],
      [true, true],
      ['#ffffff', '#ffffff'],
      ['center', 'center'],
    ])
  })

  it('shares one look among boxes that look alike', () => {
    const world = blankWorld()
    play(`sheet.getRange('A1:Z1000').setBackground('#eeeeee')`, world)
    const [tab] = world.model.spreadsheet.tabs
    expect(new Set(tab?.looks.flat()).size).toBe(1)
  })

  it('draws the edges of the range and the lines within', () => {
    const world = blankWorld()
    const { SOLID_MEDIUM } = { SOLID_MEDIUM: 'SpreadsheetApp.BorderStyle.SOLID_MEDIUM' }
    play(
      `sheet.getRange('A1:B2').setBorder(true, true, true, true, false, null, '#333333', ${SOLID_MEDIUM})`,
      world,
    )
    const edge = { style: 'SOLID_MEDIUM', color: '#333333' }
    expect(world.model.spreadsheet.tabs[0]?.looks[0]?.[1]?.borders).toEqual({ top: edge, right: edge })
  })

  it('wraps by strategy, and refuses what is none', () => {
    expect(
      resultOf(`return sheet.getRange('A1').setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP).getWraps()`),
    ).toEqual([[true]])
    expect(errorOf(`sheet.getRange('A1').setWrapStrategy('WRAP')`)).toContain(
      "don't match the method signature",
    )
  })

  it('clears formats and contents apart', () => {
    const seen = resultOf(`
      const range = sheet.getRange('A1').setValue('x').setFontStyle('italic').setNote('ghi chú')
      range.clear({ formatOnly: true })
      const first = [range.getValue(), range.getFontStyles()[0][0]]
      range.clear()
      return [...first, range.getValue(), range.getNote()]
    `)
    expect(seen).toEqual(['x', 'normal', '', 'ghi chú'])
  })
})
