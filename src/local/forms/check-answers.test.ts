import { describe, expect, it } from 'vitest'
import { resultOf } from '../../../test/play'
import { GOOD_ANSWERS, slipWorld } from '../../../test/slip-form'
import type { SubmitOptions } from './submit-form'
import { submitForm } from './submit-form'

const TITLE = 'Tên chuyên đề'

describe('a form refuses', () => {
  const refusal = (further: string, answers: Record<string, string>, options?: SubmitOptions) => {
    const { world, form } = slipWorld(further)
    const rows = () => [form.responses.length, world.model.spreadsheet.tabs[0]?.values.length]
    const before = rows()
    expect(() => submitForm(world, form.id, answers, options)).toThrow(
      expect.objectContaining({ name: 'FormRefused' }),
    )
    expect(rows()).toEqual(before)
    try {
      submitForm(world, form.id, answers, options)
    } catch (error) {
      return (error as Error).message
    }
    return undefined
  }
  const patterned = `form.getItems()[1].asTextItem().setValidation(
    FormApp.createTextValidation().requireTextMatchesPattern('[A-Z]{4}').build())`

  it.each([
    ['unpublished', 'form.setPublished(false)', {}],
    ['closed', 'form.setAcceptingResponses(false)', {}],
    [`required: ${TITLE}`, '', { [TITLE]: '  ' }],
    ['choice: Chi bộ', '', { 'Chi bộ': 'Chi bộ 9' }],
    ['date: Thời gian dự kiến', '', { 'Thời gian dự kiến': '2027-02-30' }],
    ['rule: Mã gửi', patterned, { 'Mã gửi': 'ABCDE' }],
    ['email', 'form.setCollectEmail(true)', {}],
    ['signIn', 'form.setEmailCollectionType(FormApp.EmailCollectionType.VERIFIED)', {}],
    ['signIn', 'form.setLimitOneResponsePerUser(true)', {}],
  ])('%s', (message, further, change) => {
    expect(refusal(further, { ...GOOD_ANSWERS, ...change })).toBe(message)
  })

  it('a second answer where one a person is the limit', () => {
    const { world, form } = slipWorld('form.setLimitOneResponsePerUser(true)')
    const send = (email: string) => submitForm(world, form.id, GOOD_ANSWERS, { email })
    send('a@example.vn')
    expect(() => send('a@example.vn')).toThrow('again')
    expect(send('b@example.vn').row).toBe(3)
  })

  it('a form that is not there, and a question that it does not ask', () => {
    const { world, form } = slipWorld()
    expect(() => submitForm(world, 'khong-co', {})).toThrow('unknown')
    expect(() => submitForm(world, form.id, { Quý: 'I' })).toThrow(RangeError)
  })
})

describe('the address of the sender', () => {
  it('is kept only where the form collects it', () => {
    const { world, form } = slipWorld('form.setCollectEmail(true)')
    submitForm(world, form.id, GOOD_ANSWERS, { email: 'bi-thu@example.vn' })
    expect(resultOf(`return sheet.getRange(2, 6).getValue()`, world)).toBe('bi-thu@example.vn')
    const other = slipWorld()
    submitForm(other.world, other.form.id, GOOD_ANSWERS, { email: 'bi-thu@example.vn' })
    expect(other.form.responses[0]?.email).toBe('')
  })
})
