import { describe, expect, it } from 'vitest'
import { blankWorld, errorOf, play } from '../../../../test/play'

const PAGE = `const page = HtmlService.createHtmlOutput('<p>Chào</p>').append('<p>Hết</p>').setTitle('Hướng dẫn');
  const ui = SpreadsheetApp.getUi();`
const HTML = '<p>Chào</p><p>Hết</p>'

describe('a window made of HTML', () => {
  it.each([
    [
      `ui.showModalDialog(page.setWidth(600).setHeight(400), 'Gửi thư')`,
      { kind: 'modal', title: 'Gửi thư', html: HTML, width: 600, height: 400 },
    ],
    [`ui.showModelessDialog(page, 'Liên kết')`, { kind: 'modeless', title: 'Liên kết', html: HTML }],
    [`ui.showSidebar(page)`, { kind: 'sidebar', title: 'Hướng dẫn', html: HTML }],
  ])('%s is in the run’s log', (lines, screen) => {
    expect(play(PAGE + lines).screens).toEqual([screen])
  })

  it('does not hold the run up', () => {
    const { value, estimatedMs } = play(`${PAGE} ui.showModalDialog(page, 'x'); return 'đi tiếp'`)
    expect([value, estimatedMs]).toEqual(['đi tiếp', 510])
  })

  it('cannot be shown by a trigger, nor while a sheet opens, nor without HTML', () => {
    expect(errorOf(`${PAGE} ui.showSidebar(page)`, blankWorld(), { start: 'time' })).toMatch(/Cannot call/)
    expect(errorOf(`${PAGE} ui.showSidebar(page)`, blankWorld(), { start: 'open' })).toMatch(
      /do not have permission to call Ui.showSidebar/,
    )
    expect(errorOf(`${PAGE} ui.showSidebar('x')`)).toMatch(/don't match the method signature/)
  })
})
