import { afterAll, describe, expect, it } from 'vitest'
import { blankWorld } from '../../../test/play'
import type { World } from '../apps-script'
import { Bridge } from './bridge'

const bridge = new Bridge(`
  function box() { return SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('A1') }
  function addOne() {
    const value = Number(box().getValue())
    box().setValue(value + 1)
    console.log('was %s', value)
    return value
  }
  function addOneLocked() {
    const lock = LockService.getScriptLock()
    lock.waitLock(30000)
    const value = addOne()
    SpreadsheetApp.flush()
    lock.releaseLock()
    return value
  }
  function hold() {
    LockService.getScriptLock().waitLock(1000)
    Utilities.sleep(60000)
    Utilities.sleep(60000)
    return 'held'
  }
  function tryIt() { return LockService.getScriptLock().tryLock(20000) }
  function askAndHold() {
    const ui = SpreadsheetApp.getUi()
    const button = ui.alert('Gửi?', ui.ButtonSet.YES_NO)
    return [button === ui.Button.YES, new Date() instanceof Date, new Date(2027, 0, 5).getTime()]
  }
`)

afterAll(() => bridge.close())

function valueIn(world: World): unknown {
  return world.model.spreadsheet.tabs[0]?.values[0]?.[0]
}

async function play(door: string, seed: number) {
  const world = blankWorld()
  const results = await bridge.run(world, [{ door }, { door }], seed)
  return { value: valueIn(world), calls: results.map((result) => result.value), results }
}

describe('runs that overlap', () => {
  it('lose an update without a lock, in some orders', async () => {
    const values = []
    for (let seed = 1; seed <= 10; seed++) values.push((await play('addOne', seed)).value)
    expect(new Set(values)).toEqual(new Set([1, 2]))
  })

  it('never lose one under a lock', async () => {
    for (let seed = 1; seed <= 10; seed++) {
      const { value, calls } = await play('addOneLocked', seed)
      expect([value, [...calls].sort()]).toEqual([2, [0, 1]])
    }
  })

  it('tell the same story for the same seed', async () => {
    const story = async () =>
      (await play('addOneLocked', 4)).results.map(({ value, calls, estimatedMs }) => ({
        value,
        calls,
        estimatedMs,
      }))
    expect(await story()).toEqual(await story())
  })

  it('give up waiting for a lock when its time is over, and pay for the wait', async () => {
    const tried = []
    for (let seed = 1; seed <= 6; seed++) {
      const [, second] = await bridge.run(blankWorld(), [{ door: 'hold' }, { door: 'tryIt' }], seed)
      tried.push(second)
    }
    expect(new Set(tried.map((result) => result?.value))).toEqual(new Set([true, false]))
    const tooLate = tried.filter((result) => result?.value === false)
    expect(tooLate.every((result) => (result?.estimatedMs ?? 0) >= 20_000)).toBe(true)
  })

  it("stop with the stand-in's own failure", async () => {
    const broken = new Bridge('')
    await expect(
      broken.run(blankWorld(), [
        { door: 'x', options: { start: 'formSubmit', submitted: { tabId: 9, row: 1 } } },
      ]),
    ).rejects.toThrow('no tab has the id 9')
  })

  it('let the others work while a dialog is open', async () => {
    const world = blankWorld()
    const answer = () => ({ button: 'YES', after: 3_600_000 }) as const
    const [asked, added] = await bridge.run(world, [
      { door: 'askAndHold', options: { answer } },
      { door: 'addOne' },
    ])
    expect(asked?.value).toEqual([true, true, Date.UTC(2027, 0, 4, 17)])
    expect(asked?.estimatedMs).toBe(500)
    expect(added?.end).toBe('completed')
    expect(valueIn(world)).toBe(1)
  })

  it('can be killed one by one, and free their lock', async () => {
    const world = blankWorld()
    const fault = { at: 4, kind: 'kill' } as const
    const results = await bridge.run(world, [
      { door: 'addOneLocked', options: { fault } },
      { door: 'addOneLocked' },
    ])
    expect(results.map(({ end }) => end)).toEqual(['killed', 'completed'])
    expect(valueIn(world)).toBe(1)
    expect(results[1]?.lines).toEqual([{ level: 'log', text: 'was 0' }])
  })
})
