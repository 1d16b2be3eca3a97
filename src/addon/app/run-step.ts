import { Refusal } from '../domain/refusal'
import { checkJournal } from '../features/keep-journal/append'
import { keepAltered, keepTab } from '../features/undo/keep'
import type { KeptTab } from '../features/undo/record'
import type { Question, Report, World } from '../ports'
import { declined } from '../text/run'
import type { AnyAct, Progress } from './door'
import type { Hold } from './hold'
import { Outdated } from './snapshot'

/** How often a question is shown again, or an act decided anew, because the facts changed meanwhile. */
const MOST_TURNS = 4

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
export function runStep(act: AnyAct, attended: boolean, hold: Hold, progress: Progress): StepOutcome {
  const { world } = hold
  let agreed: string | undefined
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    hold.take()
    const outcome = prepareAndApply(act, attended, agreed, hold, progress)
    if (outcome === 'outdated') continue
    if ('report' in outcome) return outcome
    hold.give()
    if (!ask(outcome.question, world))
      return { report: { message: declined, counts: {}, changed: false }, tabs: [] }
    agreed = outcome.fingerprint
  }
  throw new Refusal({ code: 'changedMeanwhile' })
}

function prepareAndApply(
  act: AnyAct,
  attended: boolean,
  agreed: string | undefined,
  hold: Hold,
  progress: Progress,
): StepOutcome | Open | 'outdated' {
  const { lockFree, world } = hold
  const decision = act.prepare(world)
  const question = attended ? act.question(decision) : undefined
  if (question !== undefined) {
    const fingerprint = JSON.stringify(decision)
    if (fingerprint !== agreed) return { question, fingerprint }
  }
  if (!lockFree && !act.looks) checkJournal(world)
  hold.doubt()
  return apply(act, decision, world, progress)
}

/** An act writes what differs, so one that finds its tab changed can simply decide anew. */
function apply(act: AnyAct, decision: unknown, world: World, progress: Progress): StepOutcome | 'outdated' {
  progress.writing = true
  try {
    const tab = act.overwrites?.(decision)
    const kept = [
      tab === undefined ? undefined : keepTab(tab, world),
      ...(act.alters?.(decision) ?? []).map((altered) => keepAltered(altered, world)),
    ]
    const report = act.apply(decision, world)
    if (report.changed && report.flushed !== true) world.workbook.flush()
    progress.writing = false
    return { report, tabs: kept.flatMap((finish) => (finish === undefined ? [] : [finish()])) }
  } catch (failure) {
    if (!(failure instanceof Outdated)) throw failure
    progress.writing = false
    return 'outdated'
  }
}

const ask = ({ title, text, yes, no }: Question, world: World): boolean =>
  world.host.ask(title, text, yes, no)
