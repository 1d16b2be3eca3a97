import { beforeAll, describe, expect, it } from 'vitest'
import { CLAIMS } from '../../scripts/conformance/book'
import { KINDS } from '../../scripts/conformance/reliance'
import { RELIANCES } from '../../scripts/conformance/reliances'
import { UNTRIED_MEMBERS } from '../../scripts/conformance/untried-members'
import { googleSurface } from '../../scripts/stand-in/google-usage'
import { ALL_CHECKS } from '../../src/addon/google/conformance/run-checks'
import { type ReturnedAnswer, readAnswer } from '../../src/local/conformance/returned-answer'
import { copySpreadsheet } from '../../src/local/copy/copy-spreadsheet'
import { newOffice } from '../stories/new-office'
import { CLERK, Office } from '../stories/office'

const DAY = '2026-11-17'

/** An office that is set up and lives since a day: it has forms and triggers to look at, and one of them has fired. */
const office = newOffice('2026-11-16', [{ 'Tên chi bộ': 'Chi bộ Một', Email: 'mot@example.vn' }], {})
const daily = office.model.triggers.find(({ handler }) => handler === 'dailyCheck')
office.goTo(DAY).run('dailyCheck', { start: 'time', triggerId: daily?.id ?? '' })
const before = office.copy()
const run = office.run('checkPlatform')
const answerOf = (lines: readonly { readonly text: string }[]): ReturnedAnswer =>
  readAnswer(lines.map(({ text }) => text).join('\n'))
const answer = answerOf(run.lines)
const seen = (id: string, { checks }: ReturnedAnswer = answer): string | undefined =>
  checks.find((check) => check.id === id)?.observed

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
    expect(run.screens[0]?.html.includes('Chưa thử được')).toBe(false)
  })

  it('has no address, no name and no id in its answer', () => {
    const text = JSON.stringify(answer)
    expect(text).not.toContain('@example')
    for (const { id } of [office.model.spreadsheet, ...office.model.forms, ...office.model.triggers])
      expect(text).not.toContain(id)
  })

  it('takes less than half of the six minutes', () => {
    expect(run.estimatedMs).toBeLessThan(180_000)
  })

  const taken = run.calls.filter(
    ({ call, error }) => /setName|setProperties/.test(call) && error === undefined,
  )

  it.each(taken.map(({ call, number }) => [call, number] as const))(
    'mends what a check left behind that was cut off after %s (%i)',
    (_, at) => {
      const hurt = before.copy()
      const { end } = hurt.run('checkPlatform', { fault: { at, kind: 'kill', afterEffect: true } })
      expect(end).toBe('killed')
      hurt.run('checkPlatform')
      const names = hurt.model.spreadsheet.tabs.map(({ name }) => name)
      expect(names).toEqual(before.model.spreadsheet.tabs.map(({ name }) => name))
      expect(hurt.model.properties).toEqual(before.model.properties)
    },
  )

  it('mends what a check that was cut off left behind', () => {
    const hurt = before.copy()
    hurt.run('checkPlatform', { fault: { at: 200, kind: 'kill' } })
    expect(hurt.model.spreadsheet.tabs.length).toBeGreaterThan(before.model.spreadsheet.tabs.length)
    hurt.run('checkPlatform')
    expect(hurt.model.spreadsheet.tabs).toEqual(before.model.spreadsheet.tabs)
    expect(hurt.model.properties).toEqual(before.model.properties)
  })
})

describe('what no single run can try', () => {
  it('is told by what other runs noted: how long forms took, and how the schedule’s run was named', () => {
    expect([seen('form.times'), seen('trigger.uid')]).toEqual([
      expect.stringMatching(/^\d+ \+ \d+ × \d+ ms$/),
      'listed',
    ])
  })

  it('is not tried before the schedule has run once, and tells of a Google whose events name nothing', () => {
    const young = newOffice('2026-11-16', [])
    const { lines, screens } = young.run('checkPlatform')
    expect(seen('trigger.uid', answerOf(lines))).toBe('not tried')
    const told = /Chưa thử được: ([^"]*)\. Đề nghị kiểm tra lại/.exec(screens[0]?.html ?? '')?.[1] ?? ''
    expect(told.split(', ')).toContain('trigger.uid')
    young.goTo(DAY).run('dailyCheck', { start: 'time' })
    expect(seen('trigger.uid', answerOf(young.run('checkPlatform').lines))).toBe('absent')
  })

  it('is told in a copy: of what went along', () => {
    const inCopy = (options: object): string | undefined => {
      const copy = new Office(DAY, copySpreadsheet(before.model, CLERK, options))
      return seen('copy.carries', answerOf(copy.run('checkPlatform').lines))
    }
    expect(seen('copy.carries')).toBe('store own, guards own, notes own, triggers 2, forms 2')
    expect(inCopy({})).toBe('store none, guards of another, notes of another, triggers 0, forms 2')
    expect(inCopy({ withStore: true, withGuards: false, withForms: false })).toBe(
      'store of another, guards none, notes of another, triggers 0, forms 0',
    )
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

/** What the checks themselves called: the door that runs them makes calls before and after. */
function triedCalls(): ReadonlySet<string> {
  const calls = run.calls.map(({ call }) => call)
  return new Set(
    calls.slice(calls.indexOf('Spreadsheet.insertSheet'), calls.lastIndexOf('Spreadsheet.deleteSheet') + 1),
  )
}

describe('every member of Google that the program uses', () => {
  const tried = triedCalls()
  let members: readonly string[]
  let untried: readonly string[]
  let lookedAt: (member: string) => boolean
  beforeAll(() => {
    const { used } = googleSurface('tsconfig.google.json')
    const isCheck = (place: string): boolean => place.includes('/conformance/')
    members = [...used]
      .filter(([member, places]) => isCall(member) && !places.every(isCheck))
      .map(([member]) => member)
    untried = members.filter((member) => !tried.has(member))
    lookedAt = (member) => used.get(member)?.some(isCheck) === true
  })

  it('is called by a check, or stands on the list of those that are not', () => {
    const unlisted = untried.filter((one) => !UNTRIED_MEMBERS.some((entry) => entry.members.test(one)))
    expect(unlisted).toEqual([])
  })

  it('is not called for a reason that holds', () => {
    const idle = UNTRIED_MEMBERS.filter((entry) => !untried.some((one) => entry.members.test(one)))
    expect(idle).toEqual([])
  })

  it('is at least looked for where it is not called', () => {
    expect(untried.filter((member) => !lookedAt(member))).toEqual([])
  })

  it('is in one line of the table of what is relied on', () => {
    const lines = members.map((one) => [one, RELIANCES.filter((line) => line.members.test(one)).length])
    expect(lines.filter(([, count]) => count !== 1)).toEqual([])
    expect(RELIANCES.filter((line) => !members.some((one) => line.members.test(one)))).toEqual([])
  })
})

describe('the table of what is relied on', () => {
  const ids = ALL_CHECKS.map(({ id }) => id)
  const named = RELIANCES.flatMap((line) => KINDS.map((kind) => line[kind]))
    .filter(Array.isArray)
    .flat()

  it('names checks that there are', () => {
    expect(named.filter((id) => !ids.includes(id))).toEqual([])
  })

  it('has a check for each kind of behaviour, or says why nothing is relied on', () => {
    const empty = RELIANCES.filter((line) => KINDS.some((kind) => line[kind].length === 0))
    expect(empty).toEqual([])
    for (const kind of KINDS) expect(RELIANCES.some((line) => Array.isArray(line[kind]))).toBe(true)
  })
})
