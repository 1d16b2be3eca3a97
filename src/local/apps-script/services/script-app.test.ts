import { describe, expect, it } from 'vitest'
import { blankWorld, errorOf, play, resultOf } from '../../../../test/play'

describe('triggers', () => {
  const daily = `ScriptApp.newTrigger('dailyCheck').timeBased().everyDays(1).atHour(8).nearMinute(30)
    .inTimezone('Asia/Ho_Chi_Minh').create()`

  it('belong to the account that made them, and only it sees them', () => {
    const world = blankWorld()
    play(`${daily}; ScriptApp.newTrigger('onFormSubmit').forSpreadsheet(book).onFormSubmit().create()`, world)
    const list = `return ScriptApp.getProjectTriggers().map((one) => [one.getHandlerFunction(), String(one.getEventType())])`
    expect(resultOf(list, world)).toEqual([
      ['dailyCheck', 'CLOCK'],
      ['onFormSubmit', 'ON_FORM_SUBMIT'],
    ])
    expect(resultOf(list, world, { user: 'khac@example.vn' })).toEqual([])
    expect(world.model.triggers[0]?.schedule).toEqual({
      everyDays: 1,
      hour: 8,
      minute: 30,
      timeZone: 'Asia/Ho_Chi_Minh',
    })
  })

  it('are deleted one by one, and are at most twenty', () => {
    const world = blankWorld()
    play(`${daily}; ScriptApp.deleteTrigger(ScriptApp.getProjectTriggers()[0])`, world)
    expect(world.model.triggers).toEqual([])
    expect(errorOf(`for (let i = 0; i < 21; i++) ${daily}`)).toMatch(
      /^Exception: This script has too many triggers/,
    )
  })

  it('hand the handler their id and, after a form, the row', () => {
    const world = blankWorld()
    play(`sheet.getRange('A1:B2').setValues([['Chi bộ', 'Năm'], ['Chi bộ 2', 2027]])`, world)
    const lines = `const [e] = args; return [e.triggerUid, e.values, e.namedValues, e.range.getA1Notation(), e.range.getSheet().getName()]`
    expect(
      resultOf(lines, world, { start: 'formSubmit', triggerId: '77', submitted: { tabId: 0, row: 2 } }),
    ).toEqual(['77', ['Chi bộ 2', '2027'], { 'Chi bộ': ['Chi bộ 2'], Năm: ['2027'] }, 'A2:B2', 'Sheet1'])
  })
})

describe('what an opening sheet may not do', () => {
  it.each([
    'ScriptApp.getProjectTriggers()',
    'MailApp.getRemainingDailyQuota()',
    `SpreadsheetApp.getUi().alert('x')`,
  ])('%s', (lines) => {
    expect(errorOf(lines, blankWorld(), { start: 'open' })).toMatch(
      /^Exception: You do not have permission to call .* Required permissions: https:/,
    )
  })

  it('but it may read the sheet and the properties, and build the menu', () => {
    const lines = `SpreadsheetApp.getUi().createMenu('x').addToUi(); PropertiesService.getScriptProperties().getProperty('a'); sheet.getRange('A1').getValues()`
    expect(errorOf(lines, blankWorld(), { start: 'open' })).toBeUndefined()
  })

  it('nor may anybody use a scope that the manifest does not ask for', () => {
    const scopes = ['https://www.googleapis.com/auth/spreadsheets.currentonly']
    expect(errorOf(`sheet.getName()`, blankWorld({ scopes }))).toBeUndefined()
    expect(errorOf(`SpreadsheetApp.getUi()`, blankWorld({ scopes }))).toContain('script.container.ui')
  })
})
