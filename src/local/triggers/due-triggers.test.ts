import { describe, expect, it } from 'vitest'
import { blankWorld, MORNING, play, resultOf } from '../../../test/play'
import { runDoor } from '../transport/direct'
import { dueTriggers } from './due-triggers'

const DAY = 86_400_000
const MINUTE = 60_000
const HALF_PAST_EIGHT = MORNING + 30 * MINUTE
const daily = (more = '.nearMinute(30)') =>
  `ScriptApp.newTrigger('dailyCheck').timeBased().everyDays(1).atHour(8)${more}
    .inTimezone('Asia/Ho_Chi_Minh').create()`

function worldWith(lines: string) {
  const world = blankWorld()
  play(lines, world)
  return world
}

describe('a daily trigger', () => {
  it('fires each day within a quarter of an hour of its minute, not always at the same', () => {
    const { model } = worldWith(daily())
    const due = dueTriggers(model, MORNING, MORNING + 30 * DAY)
    expect(due).toHaveLength(30)
    const late = due.map(({ at }, day) => (at - HALF_PAST_EIGHT - day * DAY) / MINUTE)
    expect(Math.max(...late.map(Math.abs))).toBeLessThanOrEqual(15)
    expect(new Set(late).size).toBeGreaterThan(20)
  })

  it('without a minute keeps to the one that was chosen for it', () => {
    const { model } = worldWith(daily(''))
    const late = dueTriggers(model, MORNING, MORNING + 30 * DAY).map(
      ({ at }) => ((at - MORNING) % DAY) / MINUTE,
    )
    expect(Math.max(...late) - Math.min(...late)).toBeLessThanOrEqual(30)
  })

  it('fires at the same moments however the time is cut into pieces', () => {
    const { model } = worldWith(daily())
    const moments = (from: number, to: number) => dueTriggers(model, from, to, 3).map(({ at }) => at)
    const whole = moments(MORNING, MORNING + 9 * DAY)
    const pieces = Array.from({ length: 216 }, (_, hour) =>
      moments(MORNING + (hour * DAY) / 24, MORNING + ((hour + 1) * DAY) / 24),
    )
    expect(pieces.flat()).toEqual(whole)
    expect(dueTriggers(model, MORNING, MORNING + 9 * DAY, 4).map(({ at }) => at)).not.toEqual(whole)
  })

  it('fires not before it was made', () => {
    const world = blankWorld()
    world.model.now = MORNING + DAY / 2
    play(daily(), world)
    const [first] = dueTriggers(world.model, MORNING - DAY, MORNING + 3 * DAY)
    expect(first?.at).toBeGreaterThan(world.model.now)
  })

  it('of every third day counts from the day it was made', () => {
    const { model } = worldWith(
      `ScriptApp.newTrigger('x').timeBased().everyDays(3).atHour(20).nearMinute(0).create()`,
    )
    const days = dueTriggers(model, MORNING, MORNING + 9 * DAY).map(({ at }) =>
      Math.floor((at - MORNING) / DAY),
    )
    expect(days.map((day) => day - (days[0] ?? 0))).toEqual([0, 3, 6])
  })

  it('starts its handler as the account that made it, with its id', () => {
    const world = worldWith('')
    play(daily(), world, { user: 'khac@example.vn' })
    const [due] = dueTriggers(world.model, MORNING, MORNING + DAY)
    const code = `function dailyCheck(e) { return [e.triggerUid, Session.getEffectiveUser().getEmail()] }`
    expect(runDoor(world, code, due?.door ?? '', due?.options).value).toEqual([
      world.model.triggers[0]?.id,
      'khac@example.vn',
    ])
  })

  it('comes in order with others; those of other events are not due', () => {
    const { model } = worldWith(
      `${daily()}; ScriptApp.newTrigger('early').timeBased().everyDays(1).atHour(6).nearMinute(0).create();
       ScriptApp.newTrigger('onFormSubmit').forSpreadsheet(book).onFormSubmit().create()`,
    )
    expect(dueTriggers(model, MORNING - DAY, MORNING + 1.5 * DAY).map(({ door }) => door)).toEqual([
      'dailyCheck',
      'early',
      'dailyCheck',
    ])
  })
})

describe('the time that triggers may take', () => {
  const sleepy = `for (let i = 0; i < 10; i++) Utilities.sleep(30000)`
  const code = `function door() { ${sleepy} }`

  it('is ninety minutes a day for all together; then they do not run', () => {
    const world = blankWorld()
    const ends = Array.from({ length: 19 }, () => runDoor(world, code, 'door', { start: 'time' }))
    expect(ends.slice(0, 17).map(({ end }) => end)).toEqual(Array(17).fill('completed'))
    expect(ends[17]?.error?.message).toBe('Service using too much computer time for one day.')
    expect(ends[18]?.estimatedMs).toBe(500)
    expect(runDoor(world, code, 'door').end).toBe('completed')
    expect(runDoor(world, code, 'door', { start: 'time', user: 'khac@example.vn' }).end).toBe('completed')
    world.model.now += DAY
    expect(runDoor(world, code, 'door', { start: 'time' }).end).toBe('completed')
  })

  it('is six hours on Workspace', () => {
    const world = blankWorld()
    world.model.account = 'workspace'
    const ends = Array.from({ length: 19 }, () => runDoor(world, code, 'door', { start: 'time' }).end)
    expect(new Set(ends)).toEqual(new Set(['completed']))
  })
})

describe('a clock trigger', () => {
  it.each([
    ['atHour(24)', 'Invalid argument: hour'],
    ['nearMinute(60)', 'Invalid argument: minute'],
    ['everyDays(0)', 'Invalid argument: n'],
    [`inTimezone('Hà Nội')`, 'Invalid argument: timezone'],
  ])('cannot be %s', (call, message) => {
    const lines = `try { ScriptApp.newTrigger('x').timeBased().${call} } catch (error) { return error.message }`
    expect(resultOf(lines)).toBe(message)
  })

  it('must say how often and at which hour: no other kind is known here', () => {
    const lines = `try { ScriptApp.newTrigger('x').timeBased().everyDays(1).create() } catch (e) { return e.name }`
    expect(resultOf(lines)).toBe('NotImplemented')
  })
})
