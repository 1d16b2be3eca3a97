import { describe, expect, it } from 'vitest'
import { blankModel } from '../apps-script'
import { createWorld } from '../apps-script/world'
import { runDoor } from './direct'

const NOW = Date.UTC(2027, 0, 5, 1)

function world() {
  return createWorld(blankModel(NOW, 'van-phong@example.vn'))
}

function script(body: string): string {
  return `function door(e) { ${body} }`
}

describe('a run on the same thread', () => {
  it('gives what the door returns, and what it did', () => {
    const result = runDoor(
      world(),
      script(`
        const sheet = SpreadsheetApp.getActive().getSheetByName('Sheet1')
        sheet.getRange(1, 1, 1, 3).setValues([['00123', "'00123", new Date()]])
        SpreadsheetApp.flush()
        console.log('wrote %s', sheet.getName())
        return sheet.getRange('A1:C1').getValues()
      `),
      'door',
    )
    expect(result.error).toBeUndefined()
    expect(result.end).toBe('completed')
    expect(result.value).toEqual([[123, '00123', new Date(NOW + 500)]])
    expect(result.lines).toEqual([{ level: 'log', text: 'wrote Sheet1' }])
    expect(result.counts).toEqual({ read: 1, write: 1, flush: 1, mail: 0, other: 0 })
    expect(result.calls.map(({ call }) => call)).toEqual([
      'SpreadsheetApp.getActive',
      'Spreadsheet.getSheetByName',
      'Sheet.getRange',
      'Range.setValues',
      'SpreadsheetApp.flush',
      'Sheet.getName',
      'Sheet.getRange',
      'Range.getValues',
    ])
  })

  it('says that there is no such door', () => {
    expect(runDoor(world(), '', 'nothing').error?.message).toBe('Script function not found: nothing')
  })
})
