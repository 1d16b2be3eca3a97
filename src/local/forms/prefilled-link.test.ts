import { describe, expect, it } from 'vitest'
import { play, resultOf } from '../../../test/play'
import { GOOD_ANSWERS, slipWorld } from '../../../test/slip-form'
import { readPrefilled } from './prefilled-link'
import { submitForm } from './submit-form'

const LINK = `const form = FormApp.openByUrl(sheet.getFormUrl())
  const [cell, code] = form.getItems()
  return form.createResponse()
    .withItemResponse(cell.asListItem().createResponse('Chi bộ 2'))
    .withItemResponse(code.asTextItem().createResponse('K7 & Q+'))
    .toPrefilledUrl()`

describe('a prefilled link', () => {
  it('brings the answers into the form', () => {
    const { world, form } = slipWorld()
    const link = String(resultOf(LINK, world))
    const read = readPrefilled(world.model, link)
    expect(read).toMatchObject({ form, answers: { 'Chi bộ': 'Chi bộ 2', 'Mã gửi': 'K7 & Q+' } })
    submitForm(world, form.id, { ...GOOD_ANSWERS, ...read?.answers })
    expect(form.responses[0]?.answers[form.items[1]?.id ?? 0]).toBe('K7 & Q+')
  })

  it('forgets a choice that is offered no more, and entries that are none', () => {
    const { world } = slipWorld()
    const link = `${resultOf(LINK, world)}&entry.1=x`
    play(
      `FormApp.openByUrl(sheet.getFormUrl()).getItems()[0].asListItem().setChoiceValues(['Chi bộ 1'])`,
      world,
    )
    expect(readPrefilled(world.model, link)?.answers).toEqual({ 'Mã gửi': 'K7 & Q+' })
  })

  it('that leads to no form is none', () => {
    const { world } = slipWorld()
    expect(readPrefilled(world.model, 'https://docs.google.com/forms/d/e/khac/viewform?usp=pp_url')).toBe(
      undefined,
    )
  })
})
