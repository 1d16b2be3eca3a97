import { describe, expect, it } from 'vitest'
import { type Box, type Grid, withBlocks } from '../domain/box'
import type { LedgerStatus } from '../domain/ledger'
import type { LedgerLine } from '../domain/ledger-lines'
import { type LedgerPlace, placeOf } from './ledger-place'
import { type Post, sendByLedger } from './send-by-ledger'
import { readTable } from './table'
import { LEDGER_STATUS_WORDS, ledgerTab } from './tabs/ledger'

const header: Box[] = Object.values(ledgerTab.columns).map((column) => column.header)
const place: LedgerPlace = { ...placeOf(readTable(ledgerTab, 'Sổ đôn đốc', [header])), nextRow: 5, lines: 3 }
const at = { day: 20_000 as never, seconds: 0 }

const lineOf = (letter: string, status: LedgerStatus): LedgerLine => ({
  letter,
  recipient: letter,
  email: '',
  channel: 'email',
  year: 2027,
  quarter: 1,
  cell: letter,
  kind: 'report',
  tier: { ladder: 'own', days: 3 },
  status,
  detail: '',
})

/** What happens to the outside, in order: `write 5: A Đang gửi`, `flush`, `send A`. */
function happenings(
  letters: readonly string[],
  failing: readonly string[],
  rest: { told?: string[]; abandoned?: number[]; time?: number; stopAt?: number } = {},
) {
  const story: string[] = []
  const heard: number[][] = []
  const remembered: number[] = []
  let time = rest.time ?? letters.length
  let grid: Grid = [header, ['-'], ['-'], ['-']]
  const posts = letters.map(
    (letter): Post => ({
      linesAs: (status) => [lineOf(letter, status)],
      send: () => {
        story.push(`send ${letter}`)
        if (failing.includes(letter)) throw new Error('mail is down')
      },
    }),
  )
  const sent = sendByLedger(
    {
      place,
      at,
      abandonedRows: rest.abandoned ?? [],
      lines: (rest.told ?? []).map((letter) => lineOf(letter, 'toTell')),
      posts,
      hasTime: () => time-- > 0,
      remember: (lines) => remembered.push(lines),
      mayBegin: ({ place, sent, inDoubt }) => {
        heard.push([place, sent, inDoubt])
        return place !== rest.stopAt
      },
    },
    {
      rows: (_tab, { first, last }) => grid.slice(first - 1, last),
      reread: () => grid,
      write: (_tab, blocks) => {
        grid = withBlocks(grid, blocks)
        const told = blocks.map(({ row, values }) =>
          [
            `${row}:`,
            ...values.map((boxes) => (boxes.length === 1 ? boxes[0] : `${boxes[0]} ${boxes[9]}`)),
          ].join(' '),
        )
        story.push(`write ${told.join(' | ')}`)
      },
      flush: () => story.push('flush'),
    },
  )
  return { story, sent, heard, remembered }
}

describe('each letter', () => {
  it('is entered and flushed before it goes; what became of it is written with the next one', () => {
    expect(happenings(['A', 'B'], [])).toMatchObject({
      story: [
        'write 5: A Đang gửi',
        'flush',
        'send A',
        'write 5: A Đã gửi B Đang gửi',
        'flush',
        'send B',
        'write 6: B Đã gửi',
      ],
      sent: { sent: 2, inDoubt: 0, unsent: 0, stoppedBy: undefined },
    })
  })

  it('that throws is in doubt, and the next one goes', () => {
    const { story, sent } = happenings(['A', 'B'], ['A'])
    expect(story).toContain('write 5: A Chưa rõ đã gửi B Đang gửi')
    expect(sent).toEqual({ sent: 1, inDoubt: 1, unsent: 0, stoppedBy: undefined })
  })

  it('waits, unentered, when three before it failed one after the other', () => {
    const { story, sent } = happenings(['A', 'B', 'C', 'D', 'E', 'F', 'G'], ['A', 'B', 'D', 'E', 'F'])
    expect(sent).toEqual({ sent: 1, inDoubt: 5, unsent: 1, stoppedBy: 'failures' })
    expect(story.join()).not.toContain('G')
    expect(story[story.length - 1]).toBe('write 10: F Chưa rõ đã gửi')
  })

  it('waits, unentered, when the time of the run is nearly over', () => {
    const { story, sent } = happenings(['A', 'B', 'C'], [], { time: 1 })
    expect(sent).toEqual({ sent: 1, inDoubt: 0, unsent: 2, stoppedBy: 'time' })
    expect(story).toEqual(['write 5: A Đang gửi', 'flush', 'send A', 'write 5: A Đã gửi'])
  })

  it.each([0, 1, 2])(
    'waits, unentered, when whoever looks on wants no more to begin, at letter %i',
    (stopAt) => {
      const { story, sent, heard } = happenings(['A', 'B', 'C'], [], { stopAt, told: ['Z'] })
      expect(sent).toEqual({ sent: stopAt, inDoubt: 0, unsent: 3 - stopAt, stoppedBy: 'person' })
      expect(story.filter((event) => event.startsWith('send'))).toHaveLength(stopAt)
      expect(story.join()).not.toContain('send C')
      expect(story.join().split('Z Chờ nhắn')).toHaveLength(2)
      expect(heard).toEqual(
        [
          [0, 0, 0],
          [1, 1, 0],
          [2, 2, 0],
        ].slice(0, stopAt + 1),
      )
    },
  )

  it('is heard of with all that is in doubt before it', () => {
    expect(happenings(['A', 'B', 'C'], ['A']).heard).toEqual([
      [0, 0, 0],
      [1, 0, 1],
      [2, 1, 1],
    ])
  })
})

it('what is told otherwise and what was abandoned is written with the first letter', () => {
  const { story } = happenings(['A'], [], { told: ['Z'], abandoned: [2, 3, 7] })
  const doubt = LEDGER_STATUS_WORDS.unclear
  expect(story.slice(0, 3)).toEqual([
    `write 2: ${doubt} ${doubt} | 7: ${doubt}`,
    'write 5: Z Chờ nhắn A Đang gửi',
    'flush',
  ])
  expect(story[story.length - 1]).toBe('write 6: A Đã gửi')
})

it('without a letter it is written once', () => {
  expect(happenings([], [], { told: ['Z'] }).story).toEqual(['write 5: Z Chờ nhắn'])
  expect(happenings([], []).story).toEqual([])
})

describe('how many lines the ledger has', () => {
  it.each([
    ['with the lines of all letters that were begun', ['A', 'B'], {}, [5]],
    ['with what is told otherwise, once a letter goes', ['A'], { told: ['X', 'Y'] }, [6]],
    ['and not of letters that were not begun', ['A', 'B'], { time: 1 }, [4]],
    ['and nothing where no letter goes', [], { told: ['X'] }, []],
  ])('is told %s', (_, letters, rest, expected) => {
    expect(happenings(letters, [], rest).remembered).toEqual(expected)
  })
})
