import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { blankWorld, errorOf, MORNING, OFFICE, play, resultOf } from '../../../../test/play'

describe('the menu and the dialogs', () => {
  it('builds a menu with separators and submenus', () => {
    const { menus } = play(`
      const ui = SpreadsheetApp.getUi()
      ui.createMenu('Chuyên đề').addItem('Lập kế hoạch…', 'buildYearlyPlan').addSeparator()
        .addSubMenu(ui.createMenu('Đăng ký').addItem('Rà soát', 'checkRegistrations')).addToUi()
    `)
    expect(menus).toEqual([
      {
        caption: 'Chuyên đề',
        entries: [
          { caption: 'Lập kế hoạch…', handler: 'buildYearlyPlan' },
          { caption: '-' },
          { caption: 'Đăng ký', entries: [{ caption: 'Rà soát', handler: 'checkRegistrations' }] },
        ],
      },
    ])
  })

  it.each([
    [`ui.alert('Xong')`, { kind: 'alert', title: '', text: 'Xong', buttons: 'OK' }],
    [`ui.alert('Gửi?', ui.ButtonSet.YES_NO)`, { kind: 'alert', title: '', text: 'Gửi?', buttons: 'YES_NO' }],
    [
      `ui.alert('Thư', 'Gửi?', ui.ButtonSet.OK_CANCEL)`,
      { kind: 'alert', title: 'Thư', text: 'Gửi?', buttons: 'OK_CANCEL' },
    ],
    [`ui.prompt('Năm?')`, { kind: 'prompt', title: '', text: 'Năm?', buttons: 'OK' }],
  ])('%s', (lines, dialog) => {
    expect(play(`const ui = SpreadsheetApp.getUi(); ${lines}`).dialogs).toEqual([dialog])
  })

  it('answers with the very button of the enumeration, and with the text typed', () => {
    const answer = () => ({ button: 'NO', text: '2027' }) as const
    const seen = resultOf(
      `const ui = SpreadsheetApp.getUi()
      const button = ui.alert('Gửi?', ui.ButtonSet.YES_NO)
      const typed = ui.prompt('Năm?')
      return [button === ui.Button.NO, String(button), typed.getResponseText(), typed.getSelectedButton() === ui.Button.NO]`,
      blankWorld(),
      { answer },
    )
    expect(seen).toEqual([true, 'NO', '2027', true])
  })

  it('lets the world go on while a dialog is open, at no cost to the run', () => {
    const world = blankWorld()
    const result = play(`SpreadsheetApp.getUi().alert('Xong')`, world, {
      answer: () => ({ button: 'OK', after: 600_000 }),
    })
    expect(result.end).toBe('completed')
    expect(result.estimatedMs).toBe(500)
    expect(world.model.now).toBe(MORNING + 600_500)
  })

  it.each(['time', 'formSubmit'] as const)('has nobody to talk to when started by %s', (start) => {
    expect(errorOf(`SpreadsheetApp.getUi()`, blankWorld(), { start })).toBe(
      'Exception: Cannot call SpreadsheetApp.getUi() from this context.',
    )
  })
})

describe('properties', () => {
  it('keeps three stores apart, the user store by account', () => {
    const world = blankWorld()
    play(
      `PropertiesService.getScriptProperties().setProperty('a', 1)
      PropertiesService.getDocumentProperties().setProperties({ a: '2', b: '3' })
      PropertiesService.getUserProperties().setProperty('a', '4')`,
      world,
    )
    const read = `return [PropertiesService.getScriptProperties().getProperty('a'),
      PropertiesService.getDocumentProperties().getProperties(), PropertiesService.getUserProperties().getProperty('a')]`
    expect(resultOf(read, world)).toEqual(['1', { a: '2', b: '3' }, '4'])
    expect(resultOf(read, world, { user: 'khac@example.vn' })).toEqual(['1', { a: '2', b: '3' }, null])
  })

  it('deletes one, all, and all others', () => {
    const keys = resultOf(`
      const store = PropertiesService.getScriptProperties()
      store.setProperties({ a: '1', b: '2', c: '3' })
      store.deleteProperty('a')
      const left = store.getKeys()
      store.setProperties({ d: '4' }, true)
      const others = store.getKeys()
      return [left, others, store.deleteAllProperties().getKeys()]
    `)
    expect(keys).toEqual([['b', 'c'], ['d'], []])
  })

  it('refuses what is too large', () => {
    const store = `const store = PropertiesService.getScriptProperties();`
    expect(errorOf(`${store} store.setProperty('a', 'ộ'.repeat(4000))`)).toBe(
      'Exception: Argument too large: value',
    )
    expect(
      errorOf(`${store} for (let i = 0; i < 60; i++) store.setProperty('k' + i, 'x'.repeat(9000))`),
    ).toMatch(/property storage quota/)
  })
})

describe('who and where', () => {
  it.each([
    ['menu', [OFFICE, OFFICE]],
    ['time', ['', OFFICE]],
    ['open', ['', '']],
  ] as const)('started by %s the users are %j', (start, users) => {
    const lines = `return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]`
    expect(resultOf(lines, blankWorld(), { start })).toEqual(users)
  })

  it('tells the zone of the manifest', () => {
    expect(resultOf(`return Session.getScriptTimeZone()`)).toBe('Asia/Ho_Chi_Minh')
  })
})

describe('utilities', () => {
  it('draws the same identifiers from the same seed', () => {
    const draw = (seed: number) => resultOf(`return Utilities.getUuid()`, blankWorld({ seed }))
    expect(draw(1)).toBe(draw(1))
    expect(draw(1)).not.toBe(draw(2))
    expect(draw(1)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  it('hashes text as ASCII unless told that it is UTF-8, and answers signed bytes', () => {
    const hash = (text: string) => Array.from(new Int8Array(createHash('sha256').update(text).digest()))
    const digest = (more: string) =>
      resultOf(`return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'quý'${more})`)
    expect(digest('')).toEqual(hash('qu?'))
    expect(digest(', Utilities.Charset.UTF_8')).toEqual(hash('quý'))
  })

  it('encodes, decodes, and keeps blobs', () => {
    const seen = resultOf(`
      const blob = Utilities.newBlob('quý', 'text/plain', 'a.txt').setName('b.txt')
      return [Utilities.base64Encode('quý', Utilities.Charset.UTF_8), Utilities.base64Decode('cXU='), blob.getBytes(),
        blob.getName(), blob.getDataAsString(), Utilities.base64EncodeWebSafe([-1, -2])]
    `)
    expect(seen).toEqual(['cXXDvQ==', [113, 117], [113, 117, -61, -67], 'b.txt', 'quý', '__4='])
  })

  it.each([
    ['dd/MM/yyyy HH:mm:ss', '05/01/2027 08:00:00'],
    ["yyyyMMdd'T'H", '20270105T8'],
    ['d/M/yy', '5/1/27'],
  ])('formats a date as %s', (pattern, text) => {
    const lines = `return Utilities.formatDate(new Date(${MORNING}), 'Asia/Ho_Chi_Minh', "${pattern}")`
    expect(resultOf(lines)).toBe(text)
  })

  it('sleeps on the clock of the world, and the run pays for it', () => {
    const world = blankWorld()
    expect(play(`Utilities.sleep(2000)`, world).estimatedMs).toBe(2500)
    expect(world.model.now).toBe(MORNING + 2500)
  })
})

describe('the cache', () => {
  it('keeps for a while and then no longer', () => {
    const world = blankWorld()
    const lines = `const cache = CacheService.getScriptCache(); cache.put('a', '1', 60); Utilities.sleep(SLEEP); return cache.get('a')`
    expect(resultOf(lines.replace('SLEEP', '1000'), world)).toBe('1')
    expect(resultOf(lines.replace('SLEEP', '61000'), world)).toBeNull()
    expect(
      resultOf(`const c = CacheService.getUserCache(); c.put('a', '1'); c.remove('a'); return c.get('a')`),
    ).toBeNull()
    expect(errorOf(`CacheService.getScriptCache().put('a', 'x'.repeat(103000))`)).toBe(
      'Exception: Argument too large: value',
    )
  })
})

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
