import { describe, expect, it } from 'vitest'
import { blankWorld, errorOf, OFFICE, play, resultOf } from '../../../../test/play'

const AUTH = 'https://www.googleapis.com/auth/'
const SCOPES = ['spreadsheets.currentonly', 'script.send_mail', 'script.scriptapp'].map((name) => AUTH + name)
const STATUS = `const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL)
  return [String(info.getAuthorizationStatus()), info.getAuthorizationUrl() === '']`
const REQUIRE = `ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL)`

/** The office has granted only so many of the scopes. */
function granted(count?: number) {
  const world = blankWorld({ scopes: SCOPES })
  if (count !== undefined) world.model.grants = { [OFFICE]: SCOPES.slice(0, count) }
  return world
}

describe('what an account has granted', () => {
  it('is all that the manifest asks for, unless it was taken back', () => {
    expect(resultOf(STATUS, granted())).toEqual(['NOT_REQUIRED', true])
    expect(resultOf(STATUS, granted(3))).toEqual(['NOT_REQUIRED', true])
    expect(resultOf(STATUS, granted(2))).toEqual(['REQUIRED', false])
    expect(resultOf(STATUS, granted(2), { user: 'khac@example.vn' })).toEqual(['NOT_REQUIRED', true])
  })

  it('can be asked for before anything is done', () => {
    expect(errorOf(REQUIRE, granted())).toBeUndefined()
    expect(errorOf(REQUIRE, granted(2))).toBe('Exception: Authorization is required to perform that action.')
    expect(errorOf(`ScriptApp.requireAllScopes(ScriptApp.AuthMode.LIMITED)`)).toMatch(/method signature/)
  })

  it('can be asked for scope by scope', () => {
    const about = (scope: string) => `const mode = ScriptApp.AuthMode.FULL
      const info = ScriptApp.getAuthorizationInfo(mode, ['${AUTH}${scope}'])
      if (info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED) return 'missing'
      ScriptApp.requireScopes(mode, ['${AUTH}${scope}'])
      return 'granted'`
    expect(resultOf(about('script.send_mail'), granted(2))).toBe('granted')
    expect(resultOf(about('script.scriptapp'), granted(2))).toBe('missing')
    expect(resultOf(about('script.scriptapp'), granted())).toBe('granted')
    expect(errorOf(about('drive'), granted(2))).toMatch(/Invalid argument/)
    const demand = `ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${AUTH}script.scriptapp'])`
    expect(errorOf(demand, granted(2))).toBe('Exception: Authorization is required to perform that action.')
  })

  it('is missed by the call that needs it, in a trigger too; the others go on', () => {
    const lines = `MailApp.sendEmail('a@example.vn', 'x', 'y'); ScriptApp.getProjectTriggers()`
    const world = granted(2)
    expect(errorOf(lines, world, { start: 'time' })).toMatch(
      /permission to call ScriptApp.getProjectTriggers/,
    )
    expect(world.model.sent).toHaveLength(1)
  })

  it('lets nothing run when it is nothing, but for the menu', () => {
    const world = granted(0)
    const lines = `PropertiesService.getScriptProperties().setProperty('x', '1')`
    const { end, error } = play(lines, world, { start: 'time' })
    expect([end, error?.message]).toEqual(['killed', 'Authorization is required to perform that action.'])
    expect(world.model.properties.script).toEqual({})
    expect(play(`return 1`, world, { start: 'open' }).end).toBe('completed')
  })
})

describe('a trigger', () => {
  it('is deleted only by the account that made it', () => {
    const world = blankWorld()
    play(`ScriptApp.newTrigger('x').forSpreadsheet(book).onOpen().create()`, world)
    const stolen = `const [e] = ScriptApp.getProjectTriggers(); if (e) ScriptApp.deleteTrigger(e)`
    play(stolen, world, { user: 'khac@example.vn' })
    expect(world.model.triggers).toMatchObject([{ event: 'ON_OPEN', owner: OFFICE }])
    play(stolen, world)
    expect(world.model.triggers).toEqual([])
  })

  it('says what it is', () => {
    expect(
      resultOf(`const one = ScriptApp.newTrigger('x').forSpreadsheet(book).onFormSubmit().create()
        const [same] = ScriptApp.getProjectTriggers()
        return [one.getUniqueId() === same.getUniqueId(), same.getHandlerFunction(), same.getTriggerSourceId(),
          same.getEventType() === ScriptApp.EventType.ON_FORM_SUBMIT,
          same.getTriggerSource() === ScriptApp.TriggerSource.SPREADSHEETS]`),
    ).toEqual([true, 'x', 'local-spreadsheet', true, true])
  })
})
