import { describe, expect, it } from 'vitest'
import { blankWorld, errorOf, MORNING, OFFICE, play, resultOf } from '../../../../test/play'
import { PendingWrites } from './pending-writes'
import { beginRun } from './run'
import { agree } from './run-options'

const READ = `return sheet.getRange('A1:A3').getValues().map(([value]) => value)`
const TWO_STEPS = `
  const store = PropertiesService.getScriptProperties()
  LockService.getScriptLock().waitLock(1000)
  sheet.getRange('A1').setValue('đang gửi')
  SpreadsheetApp.flush()
  store.setProperty('step', '1')
  MailApp.sendEmail('a@example.vn', 'x', 'y')
  sheet.getRange('A2').setValue('đã gửi')
  book.insertSheet('Hai')
`

describe('a run', () => {
  it('keeps what it wrote when it ends, even with an error', () => {
    const world = blankWorld()
    expect(errorOf(`sheet.getRange('A1').setValue(1); throw new TypeError('hỏng')`, world)).toBe(
      'TypeError: hỏng',
    )
    expect(resultOf(READ, world)).toEqual([1, '', ''])
    expect(world.model.executions.map(({ end }) => end)).toEqual(['failed', 'completed'])
  })

  it('loses what was not flushed when it is killed; letters and properties stay, the lock is free', () => {
    const world = blankWorld()
    const { calls } = play(TWO_STEPS)
    const at = calls.find(({ call }) => call === 'Spreadsheet.insertSheet')?.number ?? 0
    const result = play(TWO_STEPS, world, { fault: { at, kind: 'kill' } })
    expect(result.end).toBe('killed')
    expect(resultOf(READ, world)).toEqual(['đang gửi', '', ''])
    expect(world.model.spreadsheet.tabs).toHaveLength(1)
    expect(world.model.sent).toHaveLength(1)
    expect(world.model.properties.script).toEqual({ step: '1' })
    expect(world.model.locks).toEqual({})
  })

  it('can be killed at every call, and after the last', () => {
    const { calls } = play(TWO_STEPS)
    const seen = calls.concat(calls[0] ?? []).map((_, index) => {
      const world = blankWorld()
      const { end } = play(TWO_STEPS, world, { fault: { at: index + 1, kind: 'kill' } })
      return [end, world.model.sent.length, world.model.spreadsheet.tabs.length].join(' ')
    })
    expect(new Set(seen)).toEqual(new Set(['killed 0 1', 'killed 1 1']))
    expect(play(TWO_STEPS, blankWorld(), { fault: { at: calls.length + 2, kind: 'kill' } }).end).toBe(
      'completed',
    )
  })

  it('cannot go on after it was killed, whatever it catches', () => {
    const world = blankWorld()
    const result = play(
      `try { sheet.getRange('A1').setValue(1) } catch (error) { console.log(error.message) }
      try { SpreadsheetApp.flush() } catch (error) { console.log(error.message) }
      return 'alive'`,
      world,
      { fault: { at: 4, kind: 'kill' } },
    )
    expect(result.lines.map(({ text }) => text)).toEqual(Array(2).fill('killed by an injected fault'))
    expect([result.end, result.value]).toEqual(['killed', undefined])
    expect(resultOf(READ, world)).toEqual(['', '', ''])
  })

  it('can be made to fail at a call, before or after its effect', () => {
    const send = `MailApp.sendEmail('a@example.vn', 'x', 'y')`
    const sent = (afterEffect: boolean) => {
      const world = blankWorld()
      const error = errorOf(send, world, { fault: { at: 3, kind: 'throw', afterEffect } })
      return [error, world.model.sent.length]
    }
    expect(sent(false)).toEqual(['Exception: Service error: Spreadsheets', 0])
    expect(sent(true)).toEqual(['Exception: Service error: Spreadsheets', 1])
  })

  it('is ended after six minutes, a simple trigger after thirty seconds', () => {
    const sleepy = `sheet.getRange('A1').setValue(1); for (let i = 0; i < 8; i++) Utilities.sleep(50000)`
    const world = blankWorld()
    const result = play(sleepy, world)
    expect([result.end, result.error?.message]).toEqual(['killed', 'Exceeded maximum execution time'])
    expect(resultOf(READ, world)).toEqual(['', '', ''])
    expect(play(`Utilities.sleep(31000)`, blankWorld(), { start: 'open' }).end).toBe('killed')
  })

  it('sees its own writes at once; others see them after the flush', () => {
    const world = blankWorld()
    const here = new PendingWrites(world)
    const there = new PendingWrites(world)
    here.edit((draft) => {
      draft.spreadsheet.name = 'Sổ chuyên đề'
    })
    expect([here.view().name, there.view().name]).toEqual(['Sổ chuyên đề', 'Untitled spreadsheet'])
    here.commit()
    expect(there.view().name).toBe('Sổ chuyên đề')
  })

  it('puts its writes on top of what another has flushed meanwhile', () => {
    const world = blankWorld()
    const run = beginRun(world, 'door', { answer: agree }).execution
    const write =
      (column: number) =>
      ({ values }: { values: unknown[][] }) => {
        const row = [...(values[0] ?? [])]
        row[column] = column
        values[0] = row
      }
    run.pending.edit((draft) => write(1)(draft.tab(0)))
    const other = new PendingWrites(world)
    other.edit((draft) => write(0)(draft.tab(0)))
    other.commit()
    run.pending.commit()
    expect(world.model.spreadsheet.tabs[0]?.values[0]).toEqual([0, 1])
  })

  it('waits for a lock that another holds, and gives up', () => {
    const world = blankWorld()
    world.model.locks.script = 99
    const result = play(`return LockService.getScriptLock().tryLock(5000)`, world)
    expect([result.value, result.estimatedMs]).toEqual([false, 5560])
    expect(errorOf(`LockService.getScriptLock().waitLock(10)`, world)).toBe(
      'Exception: Lock timeout: another process was holding the lock for too long.',
    )
    expect(
      resultOf(
        `const l = LockService.getDocumentLock(); l.waitLock(10); const held = l.hasLock(); l.releaseLock(); return [held, l.hasLock()]`,
        world,
      ),
    ).toEqual([true, false])
  })

  it('counts service calls and not handles, and charges by the table', () => {
    const result = play(`
      sheet.getRange(1, 1, 100, 10).getValues()
      sheet.getRange(1, 1).setValue('x')
      sheet.getRange(1, 1, 100, 10).getNotes()
      sheet.getRange(1, 1, 100, 10).setValues(Array.from({ length: 100 }, () => Array(10).fill(1)))
    `)
    expect(result.counts).toEqual({ read: 2, write: 2, flush: 0, mail: 0, other: 0 })
    const ms = result.calls.filter(({ kind }) => kind !== 'handle').map((call) => Math.round(call.ms))
    expect(ms).toEqual([150 + 209, 1, 200 + 209, 257])
    expect(result.estimatedMs).toBe(500 + 359 + 1 + 409 + 257 + 200)
  })

  it('is entered in the list of executions', () => {
    const world = blankWorld()
    play(`return 1`, world)
    expect(world.model.executions).toEqual([
      {
        number: 1,
        door: 'door',
        user: OFFICE,
        start: 'menu',
        startedAt: MORNING,
        endedAt: MORNING + 500,
        end: 'completed',
      },
    ])
  })
})
