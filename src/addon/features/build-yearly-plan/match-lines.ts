import type { PlanDraftLine } from './plan-line'
import type { StandingLine } from './standing-sheet'

/** A line as it ought to be, and the one in which it stands already, if any. */
export interface LinePair {
  readonly draft: PlanDraftLine
  readonly standing: StandingLine | undefined
}

export interface MatchedLines {
  /** One a draft line, in its order. */
  readonly pairs: readonly LinePair[]
  /** Lines as they stand that are needed no more: gone ones, and copies of one that is kept. */
  readonly spare: readonly StandingLine[]
}

/**
 * Finds each line where it stands: by number, a marked one by cell and quarter. A topic registered anew (another
 * time, the same cell, quarter and title) takes the place of the line that it replaces.
 */
export function matchLines(
  drafts: readonly PlanDraftLine[],
  standing: readonly StandingLine[],
): MatchedLines {
  const free = new Set(standing)
  const byKey = take(drafts, free, ({ key }) => key)
  const topics = drafts.filter((draft) => draft.kind === 'topic' && !byKey.has(draft))
  const byTopic = take(topics, free, (line) => (line.kind === 'topic' ? line.topicKey : undefined))
  const pairs = drafts.map((draft) => ({ draft, standing: byKey.get(draft) ?? byTopic.get(draft) }))
  return { pairs, spare: [...free] }
}

type Keyed = Pick<PlanDraftLine, 'kind' | 'key' | 'topicKey'>

/** Pairs each draft with the first free line of its key, and takes that line out of the free ones. */
function take(
  drafts: readonly PlanDraftLine[],
  free: Set<StandingLine>,
  keyOf: (line: Keyed) => string | undefined,
): Map<PlanDraftLine, StandingLine> {
  const byKey = new Map<string, StandingLine>()
  for (const line of free) {
    const key = keyOf(line)
    if (key !== undefined && !byKey.has(key)) byKey.set(key, line)
  }
  const taken = new Map<PlanDraftLine, StandingLine>()
  for (const draft of drafts) {
    const key = keyOf(draft)
    const line = key === undefined ? undefined : byKey.get(key)
    if (line === undefined || key === undefined) continue
    taken.set(draft, line)
    byKey.delete(key)
    free.delete(line)
  }
  return taken
}
