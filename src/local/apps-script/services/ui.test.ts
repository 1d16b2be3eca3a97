import { describe, expect, it } from 'vitest'
import { blankWorld, errorOf, MORNING, play, resultOf } from '../../../../test/play'

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
