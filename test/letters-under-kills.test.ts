import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LedgerEntry } from '../src/addon/domain/ledger'
import { linesOf } from '../src/addon/domain/ledger-lines'
import { addDays, toIso } from '../src/addon/domain/local-date'
import { decideReminders } from '../src/addon/domain/reminder-decision'
import { senderOf } from '../src/addon/domain/reminder-sender'
import { FIRST_RUN } from '../src/addon/domain/reminder-start'
import { isWorkingDay } from '../src/addon/domain/working-day'
import { carryOut } from '../src/addon/workbook/carry-out'
import { placeOf } from '../src/addon/workbook/ledger-place'
import { readTable } from '../src/addon/workbook/table'
import { ledgerTab } from '../src/addon/workbook/tabs/ledger'
import { aCell, aResult, aTopic, on } from './nouns'
import { Killed, PaperLedger } from './paper-ledger'
import { aCommittee, aMember, factsOf, NO_FORMS } from './reminders'

const cells = [
  aCell('Chi bộ 1', 2, { emails: ['mot@example.vn'], follower: 'Trần Thị Ví Dụ' }),
  aCell('Chi bộ 2', 3, {
    emails: ['vi.du@example.vn'],
    secretary: 'Trần Thị Ví Dụ',
    follower: 'Lê Văn Thí Điểm',
  }),
  aCell('Chi bộ 3', 4, { channel: 'zalo', follower: 'Lê Văn Thí Điểm' }),
  aCell('Chi bộ 4', 5, { emails: ['bon@example'] }),
]
const members = [
  aMember('Trần Thị Ví Dụ', 2, { emails: ['vi.du@example.vn'] }),
  aMember('Lê Văn Thí Điểm', 3, { emails: ['thi.diem@example.vn'] }),
]
const committee = aCommittee(cells, { gapBetweenLettersDays: 0, reportEmails: ['bantv@example.vn'] }, members)
const topics = cells.flatMap((cell, place) =>
  [1, 2].map((quarter) =>
    aTopic({
      row: place * 2 + quarter + 1,
      cell,
      quarter: quarter as 1 | 2,
      planned: `2027-0${quarter * 3 - 1}-1${place}`,
    }),
  ),
)

const keyOf = (
  line: Pick<LedgerEntry, 'recipient' | 'kind' | 'tier' | 'cell' | 'quarter' | 'detail'>,
): string =>
  [
    line.recipient,
    line.kind,
    line.tier?.ladder,
    line.tier?.days,
    line.cell,
    line.quarter,
    line.detail.slice(0, 7),
  ].join(' ')

const factsOn = (paper: PaperLedger, today: string, reported: number) =>
  factsOf({
    committee,
    today,
    topics,
    from: '2026-12-01',
    results: topics
      .slice(0, reported)
      .map(({ registration }, place) =>
        aResult({ row: place + 2, number: registration.number, heldOn: '2027-02-10' }),
      ),
    ledger: paper.read(),
  })

const decideOn = (paper: PaperLedger, today: string, reported: number) =>
  decideReminders(factsOn(paper, today, reported), ['cells', 'members', 'standing'], () => 100)

/** One run; `calls` outside calls are answered before it is killed. */
function run(paper: PaperLedger, today: string, reported: number, calls = Number.POSITIVE_INFINITY): void {
  paper.startAgain(calls)
  const entries = paper.read()
  const decision = decideOn(paper, today, reported)
  const place =
    entries.length === 0 ? undefined : placeOf(readTable(ledgerTab, ledgerTab.name, paper.standing))
  try {
    carryOut(
      {
        ...decision,
        place,
        sender: senderOf(committee.settings, new Map(), on(today), NO_FORMS),
        firstRun: undefined,
      },
      {
        detailsOf: () => () => '',
        letterOf: () => ({ senderName: '', subject: '', text: '', html: '' }),
      },
      {
        now: { day: on(today), seconds: 0 },
        workbook: {
          tabNames: () => (paper.seen.length === 0 ? [] : [ledgerTab.name]),
          values: () => paper.seen,
          rows: (_tab, { first, last }) => paper.look(first, last),
          reread: () => paper.seen,
          makeTab: () => paper.call(),
          write: (_tab, blocks) => paper.write(blocks),
          flush: () => paper.flush(),
        },
        store: { set: () => paper.call() },
        spentSeconds: () => 0,
        mail: {
          send: ({ to }) => {
            paper.call()
            const plan = decision.letters.find((letter) => letter.to === to)
            if (plan !== undefined)
              paper.sentKeys.push(
                ...linesOf(plan, 'sent', () => '')
                  .filter(({ status }) => status === 'sent')
                  .map(keyOf),
              )
          },
        },
      },
    )
    paper.flush()
  } catch (failure) {
    if (!(failure instanceof Killed)) throw failure
  }
}

const steps = fc.array(
  fc.record({
    days: fc.integer({ min: 0, max: 12 }),
    calls: fc.oneof(fc.constant(Number.POSITIVE_INFINITY), fc.integer({ min: 0, max: 12 })),
    reported: fc.integer({ min: 0, max: 3 }),
  }),
  { minLength: 1, maxLength: 25 },
)

describe('over any days, killed at any call', () => {
  const story = (taken: readonly { days: number; calls: number; reported: number }[]): PaperLedger => {
    const paper = new PaperLedger()
    let today = on('2026-12-01')
    let reported = 0
    for (const step of taken) {
      today = addDays(today, step.days)
      reported = Math.max(reported, step.reported)
      if (isWorkingDay(today, new Set())) run(paper, toIso(today), reported, step.calls)
    }
    while (!isWorkingDay(today, new Set())) today = addDays(today, 1)
    run(paper, toIso(today), reported)
    const left = decideOn(paper, toIso(today), reported)
    expect([left.letters, left.toTell, left.refused, left.abandonedRows]).toEqual([[], [], [], []])
    return paper
  }

  it('nothing is sent twice, nothing is left out, and the ledger tells the truth', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const paper = story(taken)
        const entries = paper.read()
        const entered = entries.map(keyOf)
        expect(new Set(entered).size).toBe(entered.length)
        expect(new Set(paper.sentKeys).size).toBe(paper.sentKeys.length)
        const byStatus = (...statuses: LedgerEntry['status'][]) =>
          entries.filter(({ status }) => statuses.includes(status)).map(keyOf)
        expect(byStatus('sent', 'unclear')).toEqual(expect.arrayContaining(paper.sentKeys))
        expect(paper.sentKeys).toEqual(expect.arrayContaining(byStatus('sent')))
        expect(byStatus('sending')).toEqual([])
      }),
      { numRuns: 80 },
    )
  })

  it('without a kill every rung that was reached is entered, and each letter is known to have gone', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const paper = story(taken.map((step) => ({ ...step, calls: Number.POSITIVE_INFINITY })))
        expect(paper.read().every(({ status }) => status !== 'unclear')).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
})

it('keeps the day of the first run, also when there is nothing to send', () => {
  const kept: Record<string, string>[] = []
  const decision = decideOn(new PaperLedger(), '2026-10-05', 0)
  const carried = carryOut(
    {
      ...decision,
      place: undefined,
      sender: senderOf(committee.settings, new Map(), decision.today, NO_FORMS),
      firstRun: on('2026-10-05'),
    },
    { detailsOf: () => () => '', letterOf: () => ({ senderName: '', subject: '', text: '', html: '' }) },
    {
      now: { day: decision.today, seconds: 0 },
      workbook: {
        tabNames: () => [],
        values: () => [],
        rows: () => [],
        reread: () => [],
        makeTab: () => undefined,
        write: () => undefined,
        flush: () => undefined,
      },
      store: { set: (values) => kept.push({ ...values }) },
      spentSeconds: () => 0,
      mail: { send: () => undefined },
    },
  )
  expect([carried, kept]).toEqual([undefined, [{ [FIRST_RUN]: '2026-10-05' }]])
})
