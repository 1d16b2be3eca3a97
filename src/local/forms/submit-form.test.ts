import { describe, expect, it } from 'vitest'
import { blankWorld, MORNING, OFFICE, play, resultOf } from '../../../test/play'
import { GOOD_ANSWERS, slipWorld } from '../../../test/slip-form'
import { runDoor } from '../transport/direct'
import { submitForm, submitTogether } from './submit-form'

const ROWS = `return sheet.getDataRange().getValues().slice(1).map((row) => row.slice(1))`
const TITLE = 'Tên chuyên đề'
const EVENT = `function onFormSubmit(e) {
  return [e.values.slice(1), e.namedValues['Chi bộ'], e.range.getA1Notation(), e.range.getSheet().getName(),
    e.source.getId(), e.triggerUid, String(e.authMode), Session.getEffectiveUser().getEmail()]
}`

describe('a form that is answered', () => {
  it('writes a row, as if what was answered had been typed there', () => {
    const { world, form } = slipWorld()
    const answers = { ...GOOD_ANSWERS, 'Mã gửi': '00123', 'Thời gian dự kiến': '2027-03-04' }
    expect(submitForm(world, form.id, answers)).toMatchObject({ row: 2, tabId: form.tabId })
    expect(resultOf(ROWS, world)).toEqual([
      ['Chi bộ 1', 123, 'Học tập phong cách Hồ Chí Minh', new Date(2027, 2, 4)],
    ])
    expect(resultOf(`return sheet.getDataRange().getDisplayValues()[1][0]`, world)).toMatch(
      /^05\/01\/2027 8:00:\d\d$/,
    )
  })

  it.each([
    ['=IMPORTXML("http://example.vn")', '=IMPORTXML("http://example.vn")'],
    ['+84 900 000 000', '+84 900 000 000'],
    ["'nháy đầu", "'nháy đầu"],
    ['-1', -1],
    ['5/1', new Date(2027, 0, 5)],
    ['1.234', 1234],
  ])('%s arrives as %s', (typed, kept) => {
    const { world, form } = slipWorld()
    submitForm(world, form.id, { ...GOOD_ANSWERS, 'Mã gửi': typed })
    expect(resultOf(`${ROWS}[0][1]`, world)).toEqual(kept)
    expect(resultOf(`return sheet.getRange(2, 3).getFormula()`, world)).toBe('')
  })

  it('inserts its row below the answers, so that what stands below moves down', () => {
    const { world, form } = slipWorld()
    play(`sheet.insertColumnsAfter(5, 1); sheet.getRange(10, 6).setValue('Tổng cộng')`, world)
    submitForm(world, form.id, GOOD_ANSWERS)
    submitForm(world, form.id, GOOD_ANSWERS)
    expect(resultOf(`return sheet.getRange(12, 6).getValue()`, world)).toBe('Tổng cộng')
    expect(resultOf(`return [sheet.getMaxRows(), sheet.getRange('B1:B4').getValues()]`, world)).toEqual([
      102,
      [['Chi bộ'], ['Chi bộ 1'], ['Chi bộ 1'], ['']],
    ])
  })

  it('finds its columns wherever staff have moved them, and whatever the tab and its headers are called', () => {
    const { world, form } = slipWorld()
    play(
      `sheet.setName('Phiếu'); sheet.insertColumnsBefore(2, 1); sheet.getRange(1, 3).setValue('Chi bộ nào?')`,
      world,
    )
    submitForm(world, form.id, GOOD_ANSWERS)
    expect(resultOf(`return sheet.getRange('B2:E2').getValues()[0]`, world)).toEqual([
      '',
      'Chi bộ 1',
      '',
      GOOD_ANSWERS[TITLE],
    ])
  })

  it('makes a column anew that somebody has deleted', () => {
    const { world, form } = slipWorld()
    play(`sheet.deleteColumns(2, 1)`, world)
    submitForm(world, form.id, GOOD_ANSWERS)
    expect(resultOf(`return sheet.getDataRange().getValues().map((row) => row[4])`, world)).toEqual([
      'Chi bộ',
      'Chi bộ 1',
    ])
  })

  it('is seen by a run on its way, below whose writes it comes', () => {
    const { world, form } = slipWorld()
    const run = play(`sheet.getRange('B2').setValue('gõ tay'); SpreadsheetApp.getUi().alert('x')`, world, {
      answer: () => {
        submitForm(world, form.id, GOOD_ANSWERS)
        return { button: 'OK' }
      },
    })
    expect(run.end).toBe('completed')
    expect(world.model.forms[0]?.responses).toHaveLength(1)
  })

  it('keeps the answer although no tab is linked, and then nothing fires', () => {
    const { world, form } = slipWorld('form.removeDestination()')
    expect(submitForm(world, form.id, GOOD_ANSWERS)).toMatchObject({ row: undefined, fired: [] })
    expect(form.responses).toHaveLength(1)
  })
})

describe('what an answer starts', () => {
  it('is one run for each trigger, as the account that made it, with the row', () => {
    const { world, form } = slipWorld()
    play(`ScriptApp.newTrigger('onFormSubmit').forSpreadsheet(book).onFormSubmit().create()`, world, {
      user: 'khac@example.vn',
    })
    const { fired } = submitForm(world, form.id, GOOD_ANSWERS)
    expect(fired.map(({ options }) => options.user)).toEqual([OFFICE, 'khac@example.vn'])
    const [first] = fired
    const { value, error } = runDoor(world, EVENT, first?.door ?? '', first?.options)
    expect(error).toBeUndefined()
    expect(value).toEqual([
      ['Chi bộ 1', '', GOOD_ANSWERS[TITLE], ''],
      ['Chi bộ 1'],
      'A2:E2',
      'Câu trả lời biểu mẫu 1',
      'local-spreadsheet',
      first?.triggerId,
      'FULL',
      OFFICE,
    ])
  })

  it('leaves out the columns of staff', () => {
    const { world, form } = slipWorld()
    play(`sheet.insertColumnsAfter(5, 1); sheet.getRange(1, 6).setValue('Ghi chú')`, world)
    const [first] = submitForm(world, form.id, GOOD_ANSWERS).fired
    const { value } = runDoor(
      world,
      `function onFormSubmit(e) { return [e.values.length, 'Ghi chú' in e.namedValues] }`,
      'onFormSubmit',
      first?.options,
    )
    expect(value).toEqual([5, false])
  })

  it('may come a second time, blank', () => {
    const { world, form } = slipWorld()
    const { fired } = submitForm(world, form.id, GOOD_ANSWERS, { blankSecond: true })
    const code = `function onFormSubmit(e) { return [e.values.slice(1), e.namedValues['Chi bộ'], e.range.getRow()] }`
    const values = fired.map(({ door, options }) => runDoor(world, code, door, options).value)
    expect(values).toEqual([
      [['Chi bộ 1', '', GOOD_ANSWERS[TITLE], ''], ['Chi bộ 1'], 2],
      [[], [''], 2],
    ])
  })
})

describe('many at the same moment', () => {
  const people = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      answers: { ...GOOD_ANSWERS, [TITLE]: `Chuyên đề số ${index + 1}` },
      options: { at: MORNING },
    }))

  it('all stand before the first handler runs', () => {
    const { world, form } = slipWorld()
    const taken = submitTogether(world, form.id, people(35))
    expect(taken.map(({ row }) => row)).toEqual(Array.from({ length: 35 }, (_, index) => index + 2))
    expect(world.model.spreadsheet.tabs[0]?.values).toHaveLength(36)
  })

  it('are refused together beyond what Google takes', () => {
    const { world, form } = slipWorld()
    expect(() => submitTogether(world, form.id, people(36))).toThrow('busy')
    expect(form.responses).toEqual([])
  })
})

describe('the same seed', () => {
  it('gives the same ids', () => {
    const once = slipWorld('', blankWorld({ seed: 7 })).form
    const twice = slipWorld('', blankWorld({ seed: 7 })).form
    expect([once.id, once.items]).toEqual([twice.id, twice.items])
    expect(slipWorld('', blankWorld({ seed: 8 })).form.id).not.toBe(once.id)
  })
})
