import { describe, expect, it } from 'vitest'
import { MORNING, play, resultOf } from '../../../test/play'
import { GOOD_ANSWERS, slipWorld } from '../../../test/slip-form'
import { runDoor } from '../transport/direct'
import { editResponse } from './edit-response'
import { submitForm, submitTogether } from './submit-form'

const EDITABLE = 'form.setAllowResponseEdits(true)'
const CELLS = `return sheet.getRange('B2:C5').getValues()`

describe('an answer that is changed', () => {
  it('is written over its row, with a new moment; only the changed texts are in the event', () => {
    const { world, form } = slipWorld(EDITABLE)
    const { responseId } = submitForm(world, form.id, GOOD_ANSWERS)
    submitForm(world, form.id, GOOD_ANSWERS)
    const edited = editResponse(world, form.id, responseId, { 'Mã gửi': 'K7' }, MORNING + 86_400_000)
    expect(edited.row).toBe(2)
    expect(resultOf(CELLS, world)).toEqual([
      ['Chi bộ 1', 'K7'],
      ['Chi bộ 1', ''],
      ['', ''],
      ['', ''],
    ])
    expect(resultOf(`return sheet.getRange('A2').getValue()`, world)).toEqual(new Date(MORNING + 86_400_000))
    const [fired] = edited.fired
    const code = `function onFormSubmit(e) { return [e.values, e.namedValues['Chi bộ'], e.namedValues['Mã gửi']] }`
    expect(runDoor(world, code, 'onFormSubmit', fired?.options).value).toEqual([
      ['', '', 'K7', '', ''],
      [''],
      ['K7'],
    ])
  })

  it('is found again wherever the tab was sorted to, among others of the same moment', () => {
    const { world, form } = slipWorld(EDITABLE)
    const sent = ['Chi bộ 1', 'Chi bộ 2'].map((cell) => ({ answers: { ...GOOD_ANSWERS, 'Chi bộ': cell } }))
    const [first] = submitTogether(world, form.id, sent)
    play(`const range = sheet.getRange('A2:E3'); range.setValues(range.getValues().reverse())`, world)
    const edited = editResponse(world, form.id, first?.responseId ?? '', { 'Mã gửi': 'K1' })
    expect(edited.row).toBe(3)
    expect(resultOf(`return sheet.getRange('B2:C3').getValues()`, world)).toEqual([
      ['Chi bộ 2', ''],
      ['Chi bộ 1', 'K1'],
    ])
  })

  it('comes back as a new row when its row was deleted', () => {
    const { world, form } = slipWorld(EDITABLE)
    const { responseId } = submitForm(world, form.id, GOOD_ANSWERS)
    play(`sheet.deleteRow(2)`, world)
    expect(editResponse(world, form.id, responseId, { 'Mã gửi': 'K1' }).row).toBe(2)
  })

  it('is refused where answers are final, and when the change is none that the form takes', () => {
    const closed = slipWorld()
    const { responseId } = submitForm(closed.world, closed.form.id, GOOD_ANSWERS)
    expect(() => editResponse(closed.world, closed.form.id, responseId, {})).toThrow('final')
    const { world, form } = slipWorld(EDITABLE)
    const { responseId: sent } = submitForm(world, form.id, GOOD_ANSWERS)
    expect(() => editResponse(world, form.id, sent, { 'Chi bộ': '' })).toThrow('required: Chi bộ')
    expect(() => editResponse(world, form.id, 'khong-co', {})).toThrow('unknown')
  })
})
