import { describe, expect, it } from 'vitest'
import { CLAIMS } from '../../scripts/conformance/book'
import { UNTRIED_MEMBERS } from '../../scripts/conformance/untried-members'
import { googleSurface } from '../../scripts/stand-in/google-usage'
import { ALL_CHECKS } from '../../src/addon/google/conformance/run-checks'
import { readAnswer } from '../../src/local/conformance/returned-answer'
import { newOffice } from '../stories/new-office'

const DAY = '2026-11-16'

/** An office that is set up: it has forms and triggers to look at. */
const office = newOffice(DAY, [{ 'Tên chi bộ': 'Chi bộ Một', Email: 'mot@example.vn' }])
const before = office.copy()
const run = office.run('checkPlatform')
const answer = readAnswer(run.lines.map(({ text }) => text).join('\n'))

describe('the self-check in the stand-in', () => {
  it('sees everything as claimed, and leaves nothing untried', () => {
    expect(answer.checks.filter(({ ok }) => ok === false)).toEqual([])
    expect(answer.checks.filter(({ observed }) => observed === 'not tried')).toEqual([])
    expect(answer.checks.filter(({ observed }) => observed.startsWith('failed'))).toEqual([])
  })

  it('answers each check once, and says which program asked and when', () => {
    expect(answer.checks.map(({ id }) => id)).toEqual(ALL_CHECKS.map(({ id }) => id))
    expect(new Set(ALL_CHECKS.map(({ id }) => id)).size).toBe(ALL_CHECKS.length)
    expect(answer).toMatchObject({ on: DAY, build: expect.stringMatching(/^\d+\.\d+\.\d+\+[0-9a-f]{12}$/) })
  })

  it('leaves nothing behind and sends nothing', () => {
    const { executions: _past, now: _later, ...left } = office.model
    const { executions: _before, now: _then, ...stood } = before.model
    expect(left).toEqual(stood)
    expect(run.counts.mail).toBe(0)
  })

  it('shows the answer in a dialog, to be copied', () => {
    expect(run.screens.map(({ html }) => html.includes('Chép kết quả'))).toEqual([true])
  })

  it('has no address and no name in its answer', () => {
    expect(JSON.stringify(answer)).not.toContain('@example')
  })

  it('takes less than half of the six minutes', () => {
    expect(run.estimatedMs).toBeLessThan(180_000)
  })

  it('mends what a check that was cut off left behind', () => {
    const hurt = before.copy()
    hurt.run('checkPlatform', { fault: { at: 200, kind: 'kill' } })
    expect(hurt.model.spreadsheet.tabs.length).toBeGreaterThan(before.model.spreadsheet.tabs.length)
    hurt.run('checkPlatform')
    expect(hurt.model.spreadsheet.tabs).toEqual(before.model.spreadsheet.tabs)
    expect(hurt.model.properties).toEqual(before.model.properties)
  })
})

describe('the words beside the checks', () => {
  it('stand for each of them and for no other', () => {
    expect(Object.keys(CLAIMS).sort()).toEqual(ALL_CHECKS.map(({ id }) => id).sort())
  })
})

/** Enumerations and the fields of plain data are no calls. */
const isCall = (member: string): boolean =>
  !/\.[A-Z]/.test(member) && !/^(Console|MailAdvancedParameters|TimeDriven)\./.test(member)

describe('every member of Google that the program uses', () => {
  const surface = googleSurface('tsconfig.google.json')
  const ofProgram = [...surface.used].filter(
    ([member, places]) => isCall(member) && places.some((place) => !place.includes('/conformance/')),
  )
  const tried = new Set(run.calls.map(({ call }) => call))

  const untried = ofProgram.map(([member]) => member).filter((member) => !tried.has(member))

  it('is tried by a check, or stands on the list of those that are not', () => {
    expect(untried.filter((member) => !UNTRIED_MEMBERS.some(({ members }) => members.test(member)))).toEqual(
      [],
    )
  })

  it('is not tried for a reason that holds', () => {
    const idle = UNTRIED_MEMBERS.filter(({ members }) => !untried.some((member) => members.test(member)))
    expect(idle).toEqual([])
  })
})
