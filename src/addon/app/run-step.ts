import { Refusal } from '../domain/refusal'
import { keepTab } from '../features/undo/keep'
import type { KeptTab } from '../features/undo/record'
import type { Act, Question, Report, World } from '../ports'
import { declined } from '../text/run'
import type { AnyAct, Progress } from './door'

const LOCK_SECONDS = 20
/** How often a question is shown again because the facts changed while it stood. */
const MOST_QUESTIONS = 3

export interface StepOutcome {
  readonly report: Report
  /** Tabs that were laid out anew, with what is needed to put them back. */
  readonly tabs: readonly KeptTab[]
}

interface Open {
  readonly question: Question
  readonly fingerprint: string
}

/**
 * One act: prepare under the lock; if there is something to ask, ask without it and prepare again. Only the very
 * decision that was agreed to is applied; another one is shown anew.
 * @throws Refusal
 */
export function runStep(act: AnyAct, attended: boolean, world: World, progress: Progress): StepOutcome {
  let agreed: string | undefined
  for (let turn = 0; turn <= MOST_QUESTIONS; turn++) {
    const outcome = locked(world, () => prepareAndApply(act, attended, agreed, world, progress))
    if ('report' in outcome) return outcome
    if (!ask(outcome.question, world))
      return { report: { message: declined, counts: {}, changed: false }, tabs: [] }
    agreed = outcome.fingerprint
  }
  throw new Refusal({ code: 'changedMeanwhile' })
}

/** What is written under the lock is sent before the lock goes; a dialog never stands under it. */
function locked<T>(world: World, work: () => T): T {
  if (!world.store.lock(LOCK_SECONDS)) throw new Refusal({ code: 'busy' })
  try {
    return work()
  } finally {
    world.store.unlock()
  }
}

function prepareAndApply(
  act: Act<unknown>,
  attended: boolean,
  agreed: string | undefined,
  world: World,
  progress: Progress,
): StepOutcome | Open {
  const decision = act.prepare(world)
  const question = attended ? act.question(decision) : undefined
  if (question !== undefined) {
    const fingerprint = JSON.stringify(decision)
    if (fingerprint !== agreed) return { question, fingerprint }
  }
  progress.writing = true
  const tab = act.overwrites?.(decision)
  const kept = tab === undefined ? undefined : keepTab(tab, world)
  const report = act.apply(decision, world)
  if (report.changed) world.workbook.flush()
  progress.writing = false
  return { report, tabs: kept === undefined ? [] : [kept()] }
}

const ask = ({ title, text, yes, no }: Question, world: World): boolean =>
  world.host.ask(title, text, yes, no)
