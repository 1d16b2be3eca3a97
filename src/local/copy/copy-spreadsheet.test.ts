import { describe, expect, it } from 'vitest'
import { MORNING, OFFICE, play, resultOf } from '../../../test/play'
import { GOOD_ANSWERS, slipWorld } from '../../../test/slip-form'
import { createWorld } from '../apps-script'
import { submitForm } from '../forms/submit-form'
import { copySpreadsheet } from './copy-spreadsheet'

const OTHER = 'co-so-khac@example.vn'

/** An office that is set up, and a copy of its spreadsheet in another's hands. */
function copied(options = {}) {
  const { world, form } = slipWorld(`
    PropertiesService.getScriptProperties().setProperty('owner', '${OFFICE}')
    PropertiesService.getUserProperties().setProperty('x', '1')
    sheet.protect().setDescription('Chỉ văn phòng')
    MailApp.sendEmail('bi-thu@example.vn', 'x', 'y')`)
  submitForm(world, form.id, GOOD_ANSWERS)
  const before = structuredClone(world.model)
  const model = copySpreadsheet(world.model, OTHER, options)
  return { world, form, before, model, copy: createWorld(model) }
}

describe('a copy of the spreadsheet', () => {
  it('has the tabs with all they hold, under another id and name, and is the new owner’s', () => {
    const { model, copy } = copied()
    expect([model.spreadsheet.id, model.spreadsheet.name, model.owner]).toEqual([
      'local-spreadsheet-copy',
      'Bản sao của Untitled spreadsheet',
      OTHER,
    ])
    expect(resultOf(`return sheet.getRange('B2').getValue()`, copy)).toBe('Chi bộ 1')
    expect(model.spreadsheet.tabs[1]?.protections).toMatchObject([{ editors: [OTHER] }])
  })

  it('has no triggers, no properties, no letters of others and no past', () => {
    const { model, copy } = copied()
    expect(model.triggers).toEqual([])
    expect(model.properties).toEqual({ script: {}, document: {}, user: {} })
    expect([model.sent, model.executions, model.locks]).toEqual([[], [], {}])
    expect(resultOf(`return ScriptApp.getProjectTriggers().length`, copy, { user: OFFICE })).toBe(0)
  })

  it('has the form too, as a copy: unpublished, without answers, the new owner’s alone', () => {
    const { model, copy, form } = copied()
    const [own] = model.forms
    expect(own).toMatchObject({
      owner: OTHER,
      published: false,
      accepting: false,
      editors: [],
      responses: [],
    })
    expect(own?.id).not.toBe(form.id)
    const open = `return FormApp.openByUrl(sheet.getFormUrl()).getItems().length`
    expect(resultOf(open, copy)).toBe(5)
    play(`FormApp.openByUrl(sheet.getFormUrl()).setPublished(true)`, copy)
    expect(submitForm(copy, own?.id ?? '', GOOD_ANSWERS)).toMatchObject({ row: 3, fired: [] })
    expect(() => submitForm(copy, form.id, GOOD_ANSWERS)).toThrow('unknown')
  })

  it('sometimes has no form, and then no tab that is linked', () => {
    const { model, copy } = copied({ withForms: false, id: 'ban-sao' })
    expect([model.forms, model.spreadsheet.id]).toEqual([[], 'ban-sao'])
    expect(resultOf(`return sheet.getFormUrl()`, copy)).toBe(null)
  })

  it('leaves the original as it was, and changes it no more', () => {
    const { world, before, copy, model } = copied()
    expect(world.model).toEqual(before)
    play(`sheet.getRange('B2').setValue('đã đổi'); book.rename('Khác')`, copy)
    submitFormOf(copy.model.forms[0]?.id ?? '', copy)
    expect(world.model).toEqual(before)
    expect(model.now).toBeGreaterThan(MORNING)
  })
})

function submitFormOf(id: string, world: ReturnType<typeof createWorld>): void {
  play(`FormApp.openByUrl(sheet.getFormUrl()).setPublished(true)`, world)
  submitForm(world, id, GOOD_ANSWERS)
}
