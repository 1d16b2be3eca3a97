import { type BoardState, boardState, type QuarterFacts } from './board-state'
import { type Cell, isActiveIn } from './cell'
import type { HeldMeetings } from './held-meetings'
import type { LocalDate } from './local-date'
import { plannedDay } from './planned-day'
import { firstDayOf, lastDayOf, QUARTERS, type Quarter } from './quarter'
import type { Registration, Topic } from './registration'
import { placeByNumber } from './registration-number'
import { withOne } from './short-list'

/** What stands in a cell's quarter. */
interface Slot {
  readonly topics: readonly Topic[]
  /** Numbers of the registrations with errors, and of those in doubt or to be approved. */
  readonly toFix: readonly string[]
  readonly waiting: readonly string[]
}

/** One box of the board: a cell's state in a quarter, and what a short detail can be made of. */
export interface BoardBox extends Slot {
  readonly state: BoardState
  readonly facts: QuarterFacts
  /** Days of the meetings held. */
  readonly heldDays: readonly LocalDate[]
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
}

/** One row for each cell that owes something in the year, in the order of the cells; linear in all lists. */
export function boardOf(facts: BoardFacts): BoardRow[] {
  const slots = fillSlots(facts)
  const spans = QUARTERS.map((quarter) => spanOf(facts, quarter))
  const rows: BoardRow[] = []
  for (const cell of facts.cells) {
    if (!spans.some(({ first, last }) => isActiveIn(cell, first, last))) continue
    rows.push({
      cell,
      boxes: spans.map((span) => boxOf(cell, span, slots[slotOf(cell, span.quarter)], facts)),
    })
  }
  return rows
}

interface Span {
  readonly quarter: Quarter
  readonly first: LocalDate
  readonly last: LocalDate
}

const spanOf = ({ year }: BoardFacts, quarter: Quarter): Span => ({
  quarter,
  first: firstDayOf(year, quarter),
  last: lastDayOf(year, quarter),
})

const slotOf = (cell: Cell, quarter: Quarter): number => cell.row * 4 + quarter - 1

type FillingSlot = { -readonly [K in keyof Slot]: Slot[K] }

const NOTHING: Slot = { topics: [], toFix: [], waiting: [] }

/** One pass over the rows; a joint topic stands with each of its cells. */
function fillSlots({ registrations, topics, held, year }: BoardFacts): readonly Slot[] {
  const slots: FillingSlot[] = []
  const slotAt = (cell: Cell, quarter: Quarter): FillingSlot => {
    const index = slotOf(cell, quarter)
    const known = slots[index]
    if (known !== undefined) return known
    const slot = { ...NOTHING }
    slots[index] = slot
    return slot
  }
  const enter = (topic: Topic, cell: Cell): void => {
    if (topic.year !== year) return
    const slot = slotAt(cell, topic.quarter)
    slot.topics = withOne(slot.topics, topic)
  }
  for (const topic of topics) enter(topic, topic.cell)
  for (const { topic, cell } of held.joint.shares) enter(topic, cell)
  for (const registration of registrations) {
    const { status } = registration
    if (status !== 'toFix' && status !== 'toConfirm' && status !== 'toApprove') continue
    const [cell, quarter] = [registration.cell.value, registration.quarter.value]
    if (registration.year.value !== year || cell === undefined || quarter === undefined) continue
    const slot = slotAt(cell, quarter)
    if (status === 'toFix') slot.toFix = withOne(slot.toFix, registration.number)
    else slot.waiting = withOne(slot.waiting, registration.number)
  }
  return slots
}

function boxOf(
  cell: Cell,
  { quarter, first, last }: Span,
  { topics, toFix, waiting } = NOTHING,
  { held, year, today, minimum }: BoardFacts,
): BoardBox {
  const heldDays = heldDaysOf(topics, held, held.besides(cell, year, quarter))
  const facts: QuarterFacts = {
    owes: isActiveIn(cell, first, last),
    over: today > last,
    minimum,
    inForce: topics.length,
    held: heldDays.length,
    toFix: toFix.length,
    waiting: waiting.length,
  }
  return { state: boardState(facts), facts, topics, heldDays, toFix, waiting }
}

function heldDaysOf(
  topics: readonly Topic[],
  held: HeldMeetings,
  besides: readonly LocalDate[],
): readonly LocalDate[] {
  let days = besides
  for (const topic of topics) {
    const day = held.heldOn(topic)
    if (day !== undefined) days = withOne(days, day)
  }
  return days
}

const byNumber = (a: string, b: string): number =>
  placeByNumber(a) - placeByNumber(b) || (a < b ? -1 : a > b ? 1 : 0)

/** The box as it is to be read, whichever row stands above the other: topics by planned day, then by number. */
export const inOrderOfTime = (box: BoardBox, daysOff: ReadonlySet<LocalDate>): BoardBox => ({
  ...box,
  topics: [...box.topics].sort(
    (a, b) => plannedDay(a.registration, daysOff) - plannedDay(b.registration, daysOff),
  ),
  heldDays: [...box.heldDays].sort((a, b) => a - b),
  toFix: [...box.toFix].sort(byNumber),
  waiting: [...box.waiting].sort(byNumber),
})
