import { type BoardState, boardState, type QuarterFacts } from './board-state'
import { type Cell, isActiveIn } from './cell'
import type { HeldMeetings } from './held-meetings'
import { jointMeetings } from './joint-meetings'
import type { LocalDate } from './local-date'
import { plannedDay } from './planned-day'
import { firstDayOf, lastDayOf, QUARTERS, type Quarter } from './quarter'
import type { Registration, Topic } from './registration'

/** One box of the board: a cell's state in a quarter, and what a short detail can be made of. */
export interface BoardBox extends QuarterFacts {
  readonly state: BoardState
  /** By planned day. */
  readonly topics: readonly Topic[]
  /** Days of the meetings held, in order. */
  readonly heldDays: readonly LocalDate[]
  /** Numbers of the registrations with errors, and of those in doubt or to be approved. */
  readonly toFixNumbers: readonly string[]
  readonly waitingNumbers: readonly string[]
}

export interface BoardRow {
  readonly cell: Cell
  /** One a quarter, in order. */
  readonly boxes: readonly BoardBox[]
}

export interface BoardFacts {
  readonly cells: readonly Cell[]
  readonly registrations: readonly Registration[]
  readonly topics: readonly Topic[]
  readonly held: HeldMeetings
  readonly year: number
  readonly today: LocalDate
  readonly minimum: number
  readonly daysOff: ReadonlySet<LocalDate>
}

/** All that stands in one cell's quarter. */
interface Slot {
  readonly topics: Topic[]
  readonly toFix: string[]
  readonly waiting: string[]
}

/** One row for each cell that owes something in the year, in the order of the cells. */
export function boardOf(facts: BoardFacts): BoardRow[] {
  const slots = fillSlots(facts)
  return facts.cells.flatMap((cell) => {
    const boxes = QUARTERS.map((quarter) => boxOf(cell, quarter, slots[slotOf(cell, quarter)], facts))
    return boxes.some(({ owes }) => owes) ? [{ cell, boxes }] : []
  })
}

const slotOf = (cell: Cell, quarter: Quarter): number => cell.row * 4 + quarter - 1

/** One pass over the rows; a joint topic stands with each of its cells. */
function fillSlots({ registrations, topics, year }: BoardFacts): Slot[] {
  const slots: Slot[] = []
  const at = (cell: Cell, quarter: Quarter): Slot => {
    const index = slotOf(cell, quarter)
    const known = slots[index]
    if (known !== undefined) return known
    const slot = { topics: [], toFix: [], waiting: [] }
    slots[index] = slot
    return slot
  }
  for (const topic of topics) if (topic.year === year) at(topic.cell, topic.quarter).topics.push(topic)
  for (const { topic, cell } of jointMeetings(topics).shares) {
    if (topic.year === year) at(cell, topic.quarter).topics.push(topic)
  }
  for (const { status, cell, year: typed, quarter, number } of registrations) {
    if (typed.value !== year || cell.value === undefined || quarter.value === undefined) continue
    if (status === 'toFix') at(cell.value, quarter.value).toFix.push(number)
    else if (status === 'toConfirm' || status === 'toApprove')
      at(cell.value, quarter.value).waiting.push(number)
  }
  return slots
}

const NOTHING: Slot = { topics: [], toFix: [], waiting: [] }

function boxOf(cell: Cell, quarter: Quarter, slot = NOTHING, facts: BoardFacts): BoardBox {
  const { year, today, minimum, held } = facts
  const [first, last] = [firstDayOf(year, quarter), lastDayOf(year, quarter)]
  const heldDays = slot.topics.flatMap((topic) => held.heldOn(topic) ?? [])
  heldDays.push(...held.besides(cell, year, quarter))
  const known: QuarterFacts = {
    owes: isActiveIn(cell, first, last),
    over: today > last,
    minimum,
    inForce: slot.topics.length,
    held: heldDays.length,
    toFix: slot.toFix.length,
    waiting: slot.waiting.length,
  }
  return {
    ...known,
    state: boardState(known),
    topics: sortByDay(slot.topics, facts.daysOff),
    heldDays: heldDays.sort((a, b) => a - b),
    toFixNumbers: slot.toFix,
    waitingNumbers: slot.waiting,
  }
}

const sortByDay = (topics: readonly Topic[], daysOff: ReadonlySet<LocalDate>): readonly Topic[] =>
  topics.length < 2
    ? topics
    : [...topics].sort((a, b) => plannedDay(a.registration, daysOff) - plannedDay(b.registration, daysOff))
