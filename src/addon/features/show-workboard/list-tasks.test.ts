import { describe, expect, it } from 'vitest'
import { aLedgerEntry, aRegistration } from '../../../../test/nouns'
import { aStanding, aWorkboard, EIGHT, lettersOf } from '../../../../test/workboard'
import type { RegistrationStatus } from '../../domain/registration'
import type { WorkboardFacts } from '../../domain/workboard-facts'
import { listTasks } from './list-tasks'

const tasks = (facts: Partial<WorkboardFacts>) => listTasks(aWorkboard(facts))
const codes = (facts: Partial<WorkboardFacts>) => tasks(facts).map(({ code }) => code)
const rows = (...statuses: (RegistrationStatus | undefined)[]) =>
  statuses.map((status, place) => aRegistration({ row: place + 2, cell: EIGHT, status }))
const standing = (rest: Parameters<typeof aStanding>[0]) => ({ value: aStanding(rest) })
const ledger = (status: 'unclear' | 'toTell', row = 5) => [aLedgerEntry({ row, status })]
const PLAN = { year: 2027, first: false, topics: 1, added: 1, changed: 0, gone: 0 }
const letters = { value: lettersOf(aStanding()) }
const problem = { code: 'settingMissing', item: 'Năm kế hoạch', example: '2027' } as const

describe('what waits today', () => {
  it.each<[string, Partial<WorkboardFacts>, string[]]>([
    ['nothing', {}, []],
    ['responses that were not taken in', { responses: { value: 3 } }, ['newResponses']],
    ['rows never checked', { standing: standing({ registrations: rows(undefined) }) }, ['unchecked']],
    ['rows that need a word', { standing: standing({ registrations: rows('toApprove') }) }, ['waiting']],
    ['rows to be mended', { standing: standing({ registrations: rows('toFix') }) }, ['toFix']],
    [
      'nothing of rows that are settled',
      { standing: standing({ registrations: rows('valid', 'replaced', 'withdrawn', 'rejected') }) },
      [],
    ],
    ['a plan that is not up to date', { plan: { value: PLAN } }, ['planOutdated']],
    ['letters whose day has come', { letters }, ['lettersDue']],
    ['letters in doubt', { standing: standing({ ledger: ledger('unclear') }) }, ['lettersInDoubt']],
    ['messages to be told', { standing: standing({ ledger: ledger('toTell') }) }, ['toTell']],
    ['the summary of a quarter', { summary: { value: { year: 2027, quarter: 1 } } }, ['summaryDue']],
    ['what is wrong with the workbook', { bad: [{ code: 'workbookIsCopy' }] }, ['healthBad']],
    ['why something cannot be seen', { plan: { problem } }, ['notSeen']],
    ['that once, where it stops several', { plan: { problem }, letters: { problem } }, ['notSeen']],
  ])('is %s', (_, facts, expected) => expect(codes(facts)).toEqual(expected))

  it.each<[string, Partial<WorkboardFacts>]>([
    ['responses wait', { responses: { value: 1 } }],
    ['rows are unchecked', { standing: standing({ registrations: rows(undefined) }) }],
  ])('is no plan, letter or summary while %s', (_, facts) => {
    const besides = {
      letters,
      plan: { value: PLAN },
      summary: { value: { year: 2027, quarter: 1 } as const },
    }
    expect(codes({ ...besides, ...facts })).toEqual(codes(facts))
  })

  it('is what stops the work first, then in the order of the work', () => {
    const all = standing({
      registrations: rows('toConfirm', 'toApprove', 'toFix'),
      ledger: [...ledger('unclear'), ...ledger('toTell', 6)],
    })
    const facts = {
      standing: all,
      plan: { value: PLAN },
      letters,
      bad: [{ code: 'workbookIsCopy' } as const],
    }
    expect(codes(facts)).toEqual([
      'healthBad',
      'waiting',
      'toFix',
      'planOutdated',
      'lettersInDoubt',
      'lettersDue',
      'toTell',
    ])
  })

  it('knows a letter that has lost its code by its row alone', () => {
    const lost = [aLedgerEntry({ row: 5, status: 'toTell', letter: '' })]
    expect(tasks({ standing: standing({ ledger: lost }) })).toMatchObject([{ at: { row: 5, holds: '' } }])
  })

  it('has the row of the first of its kind', () => {
    const registrations = rows('valid', 'toConfirm', 'toApprove')
    expect(tasks({ standing: standing({ registrations, ledger: ledger('toTell', 9) }) })).toMatchObject([
      { code: 'waiting', toConfirm: 1, toApprove: 1, at: { tab: 'Đăng ký', row: 3, holds: 'ĐK-0003' } },
      {
        code: 'toTell',
        recipients: ['Chi bộ Một'],
        at: { tab: 'Sổ đôn đốc', row: 9, holds: 'TN-270408-01' },
      },
    ])
  })
})
