import type { Cell } from './cell'
import { slotKey } from './quarter-slot'
import type { Topic } from './registration'
import { isSameText } from './same-text'

/** A topic that stands for another cell too, which holds its meeting along and has not registered it itself. */
export interface JointShare {
  readonly topic: Topic
  readonly cell: Cell
}

/** A joint meeting fulfils the duty of each of its cells: it is one meeting, and a topic of each cell. */
export interface JointMeetings {
  readonly shares: readonly JointShare[]
  /** Topics of two cells that are one meeting: one cell named the other, and both registered the same title. */
  readonly twins: readonly (readonly [Topic, Topic])[]
}

export function jointMeetings(topics: readonly Topic[]): JointMeetings {
  const shares: JointShare[] = []
  for (const topic of topics) {
    const cells = topic.registration.jointCells.value
    if (cells !== undefined && cells.length > 0) shares.push(...sharesOf(topic, cells))
  }
  if (shares.length === 0) return { shares, twins: [] }
  const inSlot = topicsInSlots(topics, shares)
  const found = shares.map((share) => ({ share, twin: twinAmong(inSlot.get(slotOf(share)) ?? [], share) }))
  return {
    shares: found.flatMap(({ share, twin }) => (twin === undefined ? [share] : [])),
    twins: found.flatMap(({ share, twin }) => (twin === undefined ? [] : [[share.topic, twin] as const])),
  }
}

function sharesOf(topic: Topic, cells: readonly Cell[]): JointShare[] {
  const others = new Set(cells)
  others.delete(topic.cell)
  return [...others].map((cell) => ({ topic, cell }))
}

const slotOf = ({ topic, cell }: JointShare): number => slotKey(cell, topic.year, topic.quarter)

/** The topics that stand where a share does, by slot key. */
function topicsInSlots(topics: readonly Topic[], shares: readonly JointShare[]): Map<number, Topic[]> {
  const inSlot = new Map<number, Topic[]>()
  for (const share of shares) inSlot.set(slotOf(share), [])
  for (const topic of topics) inSlot.get(slotKey(topic.cell, topic.year, topic.quarter))?.push(topic)
  return inSlot
}

const twinAmong = (topics: readonly Topic[], { topic }: JointShare): Topic | undefined =>
  topics.find(({ registration }) => isSameText(registration.title, topic.registration.title))
