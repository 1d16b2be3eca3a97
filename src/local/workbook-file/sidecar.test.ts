import { describe, expect, it } from 'vitest'
import { blankModel } from '../../../test/blank-model'
import { GOOD_ANSWERS, slipWorld } from '../../../test/slip-form'
import { newTab } from '../apps-script'
import { submitForm } from '../forms/submit-form'
import type { Model, Tab, ValidationRule } from '../model'
import { sidecarOf } from './close-model'
import { openModel } from './open-model'
import type { OpenedWorkbook } from './read-workbook'
import { parseSidecar, type Sidecar, UnreadableSidecar } from './sidecar'

const NOW = Date.parse('2027-04-08T01:00:00Z')
const options = {
  name: 'so',
  user: 'an@example.vn',
  account: 'consumer',
  now: NOW,
  scriptTimeZone: 'Asia/Ho_Chi_Minh',
} as const

const opened = (tabs: Tab[], id: string | undefined = undefined): OpenedWorkbook => ({
  id,
  tabs,
  activeTab: 0,
  losses: [],
})

/** Through the text of the side-car's file. */
const filed = (model: Model): Sidecar =>
  parseSidecar(JSON.stringify(sidecarOf(model, 'an@example.vn', '2027-04-08', { runs: 3, letters: 5 })))

const whole: ValidationRule = { criteria: 'NUMBER_BETWEEN', values: [1, 9], allowInvalid: false }

function fullModel(): Model {
  const model = blankModel(NOW, 'chu@example.vn')
  const tab = {
    ...newTab(7, 'Quý I/2027'),
    maxRows: 12,
    maxColumns: 5,
    formUrl: 'https://docs.google.com/forms/d/x/edit',
  }
  tab.rules = [[whole], [whole]]
  tab.protections = [{ id: 'p', description: 'Chỉ văn phòng', warningOnly: true, editors: ['an@example.vn'] }]
  tab.charts = [
    {
      id: 5,
      kind: 'BAR',
      ranges: [{ row: 1, column: 1, rows: 2, columns: 2 }],
      merge: 'MERGE_ROWS',
      transposed: true,
      headers: 1,
      place: { row: 1, column: 9, offsetX: 12, offsetY: 6 },
      options: { title: 'Theo nhóm', colors: ['#1d5fa6'], legend: { position: 'none' } },
    },
  ]
  model.spreadsheet.tabs = [newTab(0, 'Chi bộ'), tab]
  model.properties = { script: { a: '1' }, document: { b: '2' }, user: { 'an@example.vn': { c: '3' } } }
  model.triggers = [
    {
      id: 't',
      owner: 'chu@example.vn',
      handler: 'dailyCheck',
      event: 'CLOCK',
      schedule: { everyDays: 1, hour: 8, timeZone: 'Asia/Ho_Chi_Minh' },
    },
  ]
  const letter = { number: 5, from: 'an@example.vn', to: ['bi-thu@example.vn'], cc: [], bcc: [] }
  const text = { subject: 'Nhắc việc', body: 'Kính gửi', attachments: [] }
  model.sent = [
    { ...letter, ...text, at: NOW - 90_000_000 },
    { ...letter, ...text, at: NOW - 1000 },
  ]
  return model
}

describe('a side-car', () => {
  it('brings back what the file cannot hold', () => {
    const model = fullModel()
    const fromFile = opened(
      [newTab(0, 'Chi bộ'), { ...newTab(1, 'Quý I_2027'), maxRows: 12, maxColumns: 5 }],
      'local-spreadsheet',
    )
    const again = openModel(fromFile, filed(model).state, 'new', options)
    expect(again.spreadsheet).toEqual(model.spreadsheet)
    expect(again.properties).toEqual(model.properties)
    expect(again.triggers).toEqual(model.triggers)
    expect(again.owner).toBe('chu@example.vn')
  })

  it('brings back forms with their answers, and what was granted', () => {
    const { world, form } = slipWorld('form.setCollectEmail(true)')
    submitForm(world, form.id, GOOD_ANSWERS, { email: 'bi-thu@example.vn' })
    const model = { ...world.model, language: 'vi', grants: { 'an@example.vn': ['x'] } }
    const tabs = model.spreadsheet.tabs.map(({ formUrl: _, formColumns: __, protections: ___, ...tab }) => ({
      ...tab,
      protections: [],
    }))
    const again = openModel(opened(tabs, model.spreadsheet.id), filed(model).state, 'new', options)
    expect(again.forms).toEqual(model.forms)
    expect(again.spreadsheet.tabs).toEqual(model.spreadsheet.tabs)
    expect(again.triggers).toEqual(model.triggers)
    expect([again.grants, again.language]).toEqual([model.grants, 'vi'])
    const copy = openModel(opened(tabs, 'another'), filed(model).state, 'new', options)
    expect(copy.forms).toMatchObject([{ owner: 'an@example.vn', published: false, responses: [] }])
    expect(copy.spreadsheet.tabs[0]?.formUrl).toContain(copy.forms[0]?.id)
  })

  it('remembers the letters of the last day, without their text', () => {
    const again = openModel(opened([newTab(0, 'A')]), filed(fullModel()).state, 'new', options)
    expect(again.sent.map(({ at, to, body }) => [at, to, body])).toEqual([
      [NOW - 1000, ['bi-thu@example.vn'], ''],
    ])
  })

  it('gives the numbers of tabs that it knows, and the next to others', () => {
    const tabs = [newTab(0, 'Mới'), newTab(1, 'Chi bộ')]
    const again = openModel(opened(tabs), filed(fullModel()).state, 'new', options)
    expect(again.spreadsheet.tabs.map(({ name, id }) => [name, id])).toEqual([
      ['Mới', 8],
      ['Chi bộ', 0],
    ])
  })

  it('of another workbook gives neither triggers nor properties: this one is a copy', () => {
    const again = openModel(
      opened([newTab(0, 'Chi bộ')], 'another'),
      filed(fullModel()).state,
      'new',
      options,
    )
    expect(again.spreadsheet.id).toBe('another')
    expect(again.triggers).toEqual([])
    expect(again.properties).toEqual({ script: {}, document: {}, user: {} })
    expect(again.owner).toBe('an@example.vn')
  })

  it('holds for a file that lost its id', () => {
    const again = openModel(opened([newTab(0, 'Chi bộ')]), filed(fullModel()).state, 'new', options)
    expect(again.spreadsheet.id).toBe('local-spreadsheet')
    expect(again.triggers).toHaveLength(1)
  })

  it('may say no more than the day', () => {
    expect(parseSidecar('{"version":1,"today":"2027-04-08"}')).toEqual({ version: 1, today: '2027-04-08' })
  })

  it.each([
    ['no JSON', '{', ''],
    ['another version', '{"version":9}', 'version'],
    ['no version', '{}', 'version'],
    ['an impossible day', '{"version":1,"today":"2027-02-30"}', 'today'],
    ['a state of another shape', '{"version":1,"state":{"workbookId":7}}', 'state.workbookId'],
  ])('with %s is refused, by its place', (_, text, place) => {
    const read = () => parseSidecar(text)
    expect(read).toThrow(UnreadableSidecar)
    expect(read).toThrow(expect.objectContaining({ place }))
  })
})

describe('without a side-car', () => {
  it('a workbook counts as set up by the one who runs, in Vietnam', () => {
    const { owner, spreadsheet, properties } = openModel(opened([newTab(0, 'A')]), undefined, 'new', options)
    expect(owner).toBe('an@example.vn')
    expect(spreadsheet).toMatchObject({ id: 'new', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' })
    expect(properties.script).toEqual({})
  })

  it.each([
    ['Câu trả lời biểu mẫu 1', true],
    ['câu trả lời  biểu mẫu 12', true],
    ['Câu trả lời biểu mẫu 1'.normalize('NFD'), true],
    ['Form Responses 3', true],
    ['Câu trả lời', false],
    ['Form Responses 3 cũ', false],
  ])('the tab “%s” is linked to a form: %s', (name, linked) => {
    const { spreadsheet } = openModel(opened([newTab(0, name)]), undefined, 'new', options)
    expect(spreadsheet.tabs[0]?.formUrl !== undefined).toBe(linked)
  })
})
