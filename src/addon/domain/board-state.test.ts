import { describe, expect, it } from 'vitest'
import { BOARD_STATES, type BoardState, boardState, meetingsNeeded, type QuarterFacts } from './board-state'

const nothing: QuarterFacts = {
  owes: true,
  over: false,
  minimum: 1,
  inForce: 0,
  held: 0,
  toFix: 0,
  waiting: 0,
}

describe('the state of a cell in a quarter', () => {
  it.each<[string, Partial<QuarterFacts>, BoardState]>([
    ['nothing at all', {}, 'unregistered'],
    ['a topic in force', { inForce: 1 }, 'registered'],
    ['a topic in force, and rows in doubt', { inForce: 1, waiting: 1, toFix: 1 }, 'registered'],
    ['only rows with errors', { toFix: 2 }, 'toFix'],
    ['rows with errors and one in doubt', { toFix: 2, waiting: 1 }, 'toConfirm'],
    ['rows in doubt', { waiting: 1 }, 'toConfirm'],
    ['the quarter over, nothing registered', { over: true }, 'overdue'],
    ['the quarter over, no report', { over: true, inForce: 1 }, 'overdue'],
    ['the quarter over, a row in doubt', { over: true, waiting: 1 }, 'overdue'],
    ['a report before the quarter is over', { inForce: 1, held: 1 }, 'held'],
    ['a report after it', { over: true, inForce: 1, held: 1 }, 'held'],
    ['a report without a topic in force', { held: 1 }, 'held'],
    ['a report, the registration with errors', { held: 1, toFix: 1, over: true }, 'held'],
    ['two topics, one held', { inForce: 2, held: 1 }, 'registered'],
    ['two topics, one held, the quarter over', { inForce: 2, held: 1, over: true }, 'overdue'],
    ['two topics, both held', { inForce: 2, held: 2, over: true }, 'held'],
    ['a minimum of two, one in force', { minimum: 2, inForce: 1 }, 'unregistered'],
    ['a minimum of two, one in force, one with errors', { minimum: 2, inForce: 1, toFix: 1 }, 'unregistered'],
    ['a minimum of two, one in force, one in doubt', { minimum: 2, inForce: 1, waiting: 1 }, 'toConfirm'],
    ['a minimum of two, reached', { minimum: 2, inForce: 2 }, 'registered'],
    ['a minimum of two, the one in force held', { minimum: 2, inForce: 1, held: 1 }, 'unregistered'],
    [
      'a minimum of two, the one in force held, quarter over',
      { minimum: 2, inForce: 1, held: 1, over: true },
      'overdue',
    ],
    ['a minimum of two, both held', { minimum: 2, inForce: 2, held: 2 }, 'held'],
    ['a cell not active', { owes: false }, 'notOwed'],
    ['a cell not active, whatever stands there', { owes: false, over: true, held: 1, inForce: 1 }, 'notOwed'],
  ])('%s', (_what, facts, state) => {
    expect(boardState({ ...nothing, ...facts })).toBe(state)
  })

  it('is one of a list in the order of priority', () => {
    expect(BOARD_STATES).toEqual([
      'notOwed',
      'held',
      'overdue',
      'registered',
      'toFix',
      'toConfirm',
      'unregistered',
    ])
  })

  it.each([
    [1, 0, 1],
    [1, 2, 2],
    [2, 1, 2],
  ])('with a minimum of %i and %i in force, %i are to be held', (minimum, inForce, needed) => {
    expect(meetingsNeeded({ ...nothing, minimum, inForce })).toBe(needed)
  })
})
