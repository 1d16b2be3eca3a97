import type { Cell } from './cell'
import { createKeyMemo } from './match-key'
import { slotKey } from './quarter-slot'
import type { Topic } from './registration'

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
  const topicOfCell = topicsByTitle(topics, new Set(shares.map(slotOf)))
  const found = shares.map((share) => ({ share, twin: topicOfCell(share) }))
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

function topicsByTitle(topics: readonly Topic[], slots: ReadonlySet<number>) {
  const key = createKeyMemo()
  const byTitle = new Map<string, Topic>()
  for (const topic of topics) {
    const slot = slotKey(topic.cell, topic.year, topic.quarter)
    if (slots.has(slot)) byTitle.set(`${slot} ${key(topic.registration.title)}`, topic)
  }
  return (share: JointShare) => byTitle.get(`${slotOf(share)} ${key(share.topic.registration.title)}`)
}
