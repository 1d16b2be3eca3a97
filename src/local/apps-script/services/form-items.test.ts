import { describe, expect, it } from 'vitest'
import { blankWorld, errorOf, play, resultOf } from '../../../../test/play'

const NEW = `const form = FormApp.create('Phiếu');
  const titles = () => form.getItems().map((item) => item.getTitle());`
const THREE = `${NEW} for (const title of ['A', 'B', 'C']) form.addTextItem().setTitle(title);`

describe('items', () => {
  it('have a kind, words and a place', () => {
    expect(
      resultOf(`${NEW}
        form.addSectionHeaderItem().setTitle('Lưu ý').setHelpText('Đọc kỹ')
        form.addPageBreakItem().setTitle('Quý I')
        form.addMultipleChoiceItem().setTitle('Quý').setChoiceValues(['I', 'II']).setRequired(true)
        return form.getItems().map((item) =>
          [String(item.getType()), item.getTitle(), item.getHelpText(), item.getIndex()])`),
    ).toEqual([
      ['SECTION_HEADER', 'Lưu ý', 'Đọc kỹ', 0],
      ['PAGE_BREAK', 'Quý I', '', 1],
      ['MULTIPLE_CHOICE', 'Quý', '', 2],
    ])
  })

  it('are listed by kind, and taken as what they are', () => {
    expect(
      resultOf(`${NEW} form.addTextItem(); form.addListItem().setTitle('Chi bộ').setChoiceValues(['1', '2'])
        const [item] = form.getItems(FormApp.ItemType.LIST)
        return item.asListItem().getChoices().map((choice) => choice.getValue())`),
    ).toEqual(['1', '2'])
    expect(errorOf(`${NEW} form.addTextItem(); form.getItems()[0].asListItem()`)).toBe(
      'Exception: Invalid conversion for item type: TEXT.',
    )
  })

  it('are moved and deleted, by place or by item', () => {
    expect(resultOf(`${THREE} form.moveItem(2, 0); return titles()`)).toEqual(['C', 'A', 'B'])
    expect(resultOf(`${THREE} form.moveItem(form.getItems()[0], 1); return titles()`)).toEqual([
      'B',
      'A',
      'C',
    ])
    expect(resultOf(`${THREE} form.deleteItem(0); return titles()`)).toEqual(['B', 'C'])
    expect(resultOf(`${THREE} form.deleteItem(form.getItems()[1]); return titles()`)).toEqual(['A', 'C'])
    expect(errorOf(`${THREE} form.moveItem(0, 3)`)).toBe('Exception: Index is out of bounds: 3')
    expect(errorOf(`${THREE} form.deleteItem(3)`)).toBe('Exception: Index is out of bounds: 3')
  })

  it('that were deleted are gone for who still holds them', () => {
    expect(errorOf(`${NEW} const item = form.addTextItem(); form.deleteItem(0); item.setTitle('x')`)).toMatch(
      /could not be found/,
    )
    expect(
      errorOf(`${NEW} const item = form.addTextItem(); form.deleteItem(0); form.deleteItem(item)`),
    ).toMatch(/could not be found/)
  })
})

describe('choices', () => {
  it.each([
    [`['Chi bộ 1', 'Chi bộ 1 ']`, 'Exception: Questions cannot have duplicate choice values.'],
    [`[]`, 'Exception: Questions must have at least one choice, and no blank one.'],
    [`['Chi bộ 1', '']`, 'Exception: Questions must have at least one choice, and no blank one.'],
  ])('%s are refused', (choices, error) => {
    expect(errorOf(`${NEW} form.addListItem().setChoiceValues(${choices})`)).toBe(error)
  })
})

describe('rules for answers', () => {
  it('are kept with the question, and taken away', () => {
    const world = blankWorld()
    play(
      `${NEW}
      const rule = FormApp.createTextValidation().setHelpText('Số').requireNumberBetween(2026, 2100).build()
      form.addTextItem().setValidation(rule)
      form.addTextItem().setValidation(rule).clearValidation()`,
      world,
    )
    const rules = world.model.forms[0]?.items.map(({ rule }) => rule)
    expect(rules).toEqual([{ test: 'requireNumberBetween', values: [2026, 2100], helpText: 'Số' }, undefined])
  })

  it('are of the kind of the question, and readable', () => {
    expect(
      errorOf(`${NEW} form.addParagraphTextItem()
        .setValidation(FormApp.createTextValidation().requireTextIsEmail().build())`),
    ).toMatch(/don't match the method signature for FormApp.ParagraphTextItem.setValidation/)
    expect(errorOf(`FormApp.createTextValidation().requireTextMatchesPattern('(')`)).toBe(
      'Exception: Invalid regular expression: (',
    )
    expect(errorOf(`FormApp.createTextValidation().build()`)).toBe('Exception: Invalid argument: validation')
  })
})

describe('a prefilled link', () => {
  it('holds the answers by the entries of the questions, not by their ids', () => {
    const world = blankWorld()
    const url = resultOf(
      `${NEW}
      const cell = form.addListItem().setTitle('Chi bộ').setChoiceValues(['Chi bộ 1 & 2'])
      const code = form.addTextItem().setTitle('Mã gửi')
      const day = form.addDateItem().setTitle('Ngày')
      return form.createResponse().withItemResponse(code.createResponse('K7+Q'))
        .withItemResponse(cell.createResponse('Chi bộ 1 & 2'))
        .withItemResponse(day.createResponse(new Date(2027, 0, 31))).toPrefilledUrl()`,
      world,
    )
    const [form] = world.model.forms
    const [cell, code, day] = form?.items.map(({ entry }) => entry) ?? []
    expect(url).toBe(
      `https://docs.google.com/forms/d/e/${form?.publishedId}/viewform?usp=pp_url` +
        `&entry.${cell}=Chi+b%E1%BB%99+1+%26+2&entry.${code}=K7%2BQ&entry.${day}=2027-01-31`,
    )
    expect(form?.items.some(({ id, entry }) => id === entry)).toBe(false)
  })

  it('cannot be made with an answer that the question refuses', () => {
    expect(errorOf(`${NEW} form.addListItem().setChoiceValues(['1']).createResponse('2')`)).toBe(
      'Exception: Invalid response submitted to item.',
    )
  })

  it('takes several calls', () => {
    const { calls } = play(`${NEW} const item = form.addTextItem()
      form.createResponse().withItemResponse(item.createResponse('x')).toPrefilledUrl()`)
    expect(calls.slice(4).map(({ call, kind }) => `${call} ${kind}`)).toEqual([
      'Form.createResponse other',
      'TextItem.createResponse other',
      'FormResponse.withItemResponse other',
      'FormResponse.toPrefilledUrl other',
    ])
  })
})
