import { describe, expect, it } from 'vitest'
import { blankWorld, MORNING } from '../../../test/play'
import { runDoor } from './direct'

function script(body: string): string {
  return `function door(e) { ${body} }`
}

describe('a run on the same thread', () => {
  it('gives what the door returns, and what it did', () => {
    const result = runDoor(
      blankWorld(),
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
    expect(result.value).toEqual([[123, '00123', new Date(MORNING + 500)]])
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
    expect(runDoor(blankWorld(), '', 'nothing').error?.message).toBe('Script function not found: nothing')
  })
})
