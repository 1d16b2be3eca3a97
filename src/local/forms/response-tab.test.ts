import { describe, expect, it } from 'vitest'
import { blankWorld, errorOf, play, resultOf } from '../../../test/play'
import { GOOD_ANSWERS, slipWorld } from '../../../test/slip-form'
import { submitForm } from './submit-form'

const LINK = `form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());`
const OPEN = `const form = FormApp.openByUrl(book.getSheets()[0].getFormUrl());`
const HEADERS = `return book.getSheets()[0].getDataRange().getValues()[0]`
const names = (lines: string) => `${lines} return book.getSheets().map((one) => one.getName())`

describe('the tab of a form', () => {
  it('comes first, with a column for each question, named by the language of the account', () => {
    const { world } = slipWorld()
    expect(resultOf(names(''), world)).toEqual(['Câu trả lời biểu mẫu 1', 'Sheet1'])
    expect(resultOf(HEADERS, world)).toEqual([
      'Dấu thời gian',
      'Chi bộ',
      'Mã gửi',
      'Tên chuyên đề',
      'Thời gian dự kiến',
    ])
    const english = blankWorld()
    english.model.language = 'en'
    slipWorld('', english)
    expect(resultOf(names(''), english)).toEqual(['Form Responses 1', 'Sheet1'])
    expect(resultOf(HEADERS, english)).toContain('Timestamp')
  })

  it('gets the next free number', () => {
    const world = blankWorld()
    const lines = `const form = FormApp.create('x'); ${LINK} SpreadsheetApp.flush();`
    expect(
      resultOf(names(`book.insertSheet('câu trả lời Biểu Mẫu 1'); SpreadsheetApp.flush(); ${lines}`), world),
    ).toEqual(['Câu trả lời biểu mẫu 2', 'Sheet1', 'câu trả lời Biểu Mẫu 1'])
  })

  it('is not seen by the run before its flush; a run that is killed leaves it there', () => {
    const lines = `const form = FormApp.create('x'); ${LINK}`
    expect(resultOf(names(lines))).toEqual(['Sheet1'])
    expect(resultOf(names(`${lines} SpreadsheetApp.flush();`))).toHaveLength(2)
    const world = blankWorld()
    const at = play(lines).calls.length
    play(lines, world, { fault: { at, kind: 'kill', afterEffect: true } })
    expect(world.model.spreadsheet.tabs).toHaveLength(2)
  })

  it('has no more grid than it needs', () => {
    const { world } = slipWorld()
    expect(errorOf(`book.getSheets()[0].getRange(1, 6)`, world)).toMatch(/outside the dimensions/)
  })

  it('cannot be deleted while it is linked', () => {
    const { world } = slipWorld()
    expect(errorOf(`book.deleteSheet(sheet)`, world)).toMatch(/sheet with a linked form/)
    play(`${OPEN} form.removeDestination()`, world)
    expect(resultOf(`return [sheet.getName(), sheet.getFormUrl()]`, world)).toEqual([
      'Câu trả lời biểu mẫu 1',
      null,
    ])
    expect(errorOf(`book.deleteSheet(sheet)`, world)).toBeUndefined()
  })

  it('is that of a spreadsheet, and of this one', () => {
    expect(
      errorOf(`FormApp.create('x').setDestination(FormApp.DestinationType.SPREADSHEET, 'khac')`),
    ).toMatch(/No item with the given ID/)
    expect(errorOf(`FormApp.create('x').getDestinationId()`)).toMatch(/no response destination/)
    expect(
      resultOf(`const form = FormApp.create('x'); ${LINK} return form.getDestinationId() === book.getId()`),
    ).toBe(true)
  })

  it('of a form that is linked again is a new one with all answers; the old one stays, linked no more', () => {
    const { world, form } = slipWorld()
    submitForm(world, form.id, GOOD_ANSWERS)
    play(`${OPEN} ${LINK}`, world)
    const state = `return book.getSheets().slice(0, 2).map((one) =>
      [one.getName(), one.getFormUrl() !== null, one.getDataRange().getValues()[1][1]])`
    expect(resultOf(state, world)).toEqual([
      ['Câu trả lời biểu mẫu 2', true, 'Chi bộ 1'],
      ['Câu trả lời biểu mẫu 1', false, 'Chi bộ 1'],
    ])
  })
})

describe('a change of the questions', () => {
  it('that adds one puts a column right of the last, before what staff keep there', () => {
    const { world } = slipWorld()
    play(`sheet.insertColumnsAfter(5, 1); sheet.getRange(1, 6).setValue('Ghi chú của văn phòng')`, world)
    play(`${OPEN} form.addTextItem().setTitle('Người chuẩn bị')`, world)
    expect(resultOf(HEADERS, world)).toEqual(
      expect.arrayContaining(['Thời gian dự kiến', 'Người chuẩn bị', 'Ghi chú của văn phòng']),
    )
    expect(resultOf(`${HEADERS}.indexOf('Người chuẩn bị')`, world)).toBe(5)
  })

  it('that renames one renames its header, unless somebody has written another there', () => {
    const { world } = slipWorld()
    play(`sheet.getRange(1, 3).setValue('Mã (bí mật)')`, world)
    play(`${OPEN} for (const item of form.getItems()) item.setTitle(item.getTitle() + '*')`, world)
    expect(resultOf(HEADERS, world)).toEqual([
      'Dấu thời gian',
      'Chi bộ*',
      'Mã (bí mật)',
      'Tên chuyên đề*',
      'Thời gian dự kiến*',
    ])
  })

  it('that deletes one leaves its column; asking for addresses adds one', () => {
    const { world } = slipWorld()
    play(`${OPEN} form.deleteItem(1); form.setCollectEmail(true)`, world)
    expect(resultOf(HEADERS, world)).toEqual([
      'Dấu thời gian',
      'Chi bộ',
      'Mã gửi',
      'Tên chuyên đề',
      'Thời gian dự kiến',
      'Địa chỉ email',
    ])
  })
})
