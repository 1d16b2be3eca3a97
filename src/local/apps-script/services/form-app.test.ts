import { describe, expect, it } from 'vitest'
import { blankWorld, errorOf, OFFICE, play, resultOf } from '../../../../test/play'

const NEW = `const form = FormApp.create('Phiếu đăng ký');`
const COLLEAGUE = { user: 'dong-nghiep@example.vn' }

describe('a form made by a script', () => {
  it('is empty and unpublished, and takes no answers before it is published', () => {
    const state = `[form.getItems().length, form.isPublished(), form.isAcceptingResponses()]`
    expect(resultOf(`${NEW} return ${state}`)).toEqual([0, false, false])
    expect(resultOf(`${NEW} form.setPublished(true); return ${state}`)).toEqual([0, true, true])
    expect(errorOf(`${NEW} form.setAcceptingResponses(true)`)).toContain('on an unpublished form')
    expect(resultOf(`${NEW} form.setPublished(true).setPublished(false); return ${state}`)).toEqual([
      0,
      false,
      false,
    ])
  })

  it('is open at once where this Google cannot publish, and then the method is missing', () => {
    const world = blankWorld({ lacking: ['Form.setPublished', 'FormApp.EmailCollectionType'] })
    expect(
      resultOf(
        `${NEW} return [typeof form.setPublished, form.isAcceptingResponses(), FormApp.EmailCollectionType]`,
        world,
      ),
    ).toEqual(['undefined', true, undefined])
  })

  it('stays when the run is killed right after', () => {
    const world = blankWorld()
    const { calls } = play(NEW, world, { fault: { at: 3, kind: 'kill', afterEffect: true } })
    expect(calls.at(-1)?.call).toBe('FormApp.create')
    expect(world.model.forms).toMatchObject([{ owner: OFFICE, title: 'Phiếu đăng ký' }])
  })

  it('needs the scope of forms, and cannot be made while a sheet opens', () => {
    const world = blankWorld({ scopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'] })
    expect(errorOf(NEW, world)).toMatch(/permission to call FormApp.create.*auth\/forms$/)
    expect(errorOf(NEW, blankWorld(), { start: 'open' })).toMatch(/permission to call FormApp.create/)
  })

  it('costs two seconds, and 400 ms an item', () => {
    const { estimatedMs, counts } = play(`${NEW} form.addTextItem(); form.addListItem()`)
    expect([estimatedMs, counts.other]).toEqual([500 + 2000 + 800, 3])
  })
})

describe('who may open a form', () => {
  it('its owner and its editors; for others it is not there', () => {
    const world = blankWorld()
    const id = resultOf(`${NEW} return form.getId()`, world)
    const open = `return FormApp.openById('${id}').getTitle()`
    expect(resultOf(open, world)).toBe('Phiếu đăng ký')
    expect(errorOf(open, world, COLLEAGUE)).toMatch(/No item with the given ID could be found/)
    play(`FormApp.openById('${id}').addEditors(['${COLLEAGUE.user}', '${OFFICE}'])`, world)
    expect(resultOf(open, world, COLLEAGUE)).toBe('Phiếu đăng ký')
    expect(
      resultOf(`return FormApp.openById('${id}').getEditors().map((one) => one.getEmail())`, world),
    ).toEqual([OFFICE, COLLEAGUE.user])
    play(`FormApp.openById('${id}').removeEditor('${COLLEAGUE.user}')`, world)
    expect(errorOf(open, world, COLLEAGUE)).toMatch(/No item/)
  })

  it('nobody whose address is none', () => {
    expect(errorOf(`${NEW} form.addEditor('văn phòng')`)).toBe('Exception: Invalid email: văn phòng')
  })

  it('by the addresses of its editors, not by the published one', () => {
    const lines = (url: string) =>
      `${NEW} form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId()); SpreadsheetApp.flush();
       return FormApp.openByUrl(${url}).getId() === form.getId()`
    expect(resultOf(lines('form.getEditUrl()'))).toBe(true)
    expect(resultOf(lines('book.getSheets()[0].getFormUrl()'))).toBe(true)
    expect(errorOf(lines('form.getPublishedUrl()'))).toBe('Exception: Invalid argument: url')
    expect(errorOf(`FormApp.openByUrl('https://docs.google.com/forms/d/khong-co/edit')`)).toMatch(/No item/)
  })
})

describe('what a form says of itself', () => {
  it.each([
    ['setTitle', `'Tên mới'`, 'getTitle', 'Tên mới'],
    ['setDescription', `'Mô tả'`, 'getDescription', 'Mô tả'],
    ['setConfirmationMessage', `'Đã nhận'`, 'getConfirmationMessage', 'Đã nhận'],
    ['setCustomClosedFormMessage', `'Đã đóng'`, 'getCustomClosedFormMessage', 'Đã đóng'],
    ['setAllowResponseEdits', 'true', 'canEditResponse', true],
    ['setLimitOneResponsePerUser', 'true', 'hasLimitOneResponsePerUser', true],
    ['setCollectEmail', 'true', 'collectsEmail', true],
    ['setEmailCollectionType', 'FormApp.EmailCollectionType.VERIFIED', 'collectsEmail', true],
    ['setEmailCollectionType', 'FormApp.EmailCollectionType.DO_NOT_COLLECT', 'collectsEmail', false],
  ])('%s(%s)', (set, value, get, expected) => {
    expect(resultOf(`${NEW} return form.${set}(${value}).${get}()`)).toBe(expected)
  })

  it('throws by name what the stand-in lacks', () => {
    expect(errorOf(`${NEW} form.addGridItem()`)).toBe(
      'NotImplemented: not implemented in the stand-in: Form.addGridItem',
    )
  })
})
