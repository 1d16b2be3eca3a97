import { doubtfulLetters } from '../../domain/doubtful-letter'
import type { Problem } from '../../domain/refusal'
import { countUnchecked, type Registration } from '../../domain/registration'
import type { Seen } from '../../domain/seen'
import type { Spot, Task } from '../../domain/task'
import { waitingMessages } from '../../domain/waiting-message'
import type { Standing, WorkboardFacts } from '../../domain/workboard-facts'

/** What waits for the office today: what stops work first, then in the order in which the work is done. */
export function listTasks(facts: WorkboardFacts): Task[] {
  const { bad, standing, responses, plan, letters, summary } = facts
  const stands = seenIn(standing)
  // Plan, letters and summary go by what was checked: until it is, they would say what is not so.
  const isBehind =
    (seenIn(responses) ?? 0) > 0 || (stands !== undefined && countUnchecked(stands.registrations) > 0)
  return [
    ...problemsIn([standing, responses, plan, letters, summary]).map(
      (problem): Task => ({ code: 'notSeen', problem }),
    ),
    ...(bad.length > 0 ? [{ code: 'healthBad', findings: bad } as const] : []),
    ...newResponses(seenIn(responses) ?? 0),
    ...(stands === undefined ? [] : tasksOfRegistrations(stands)),
    ...(isBehind ? [] : planOutdated(seenIn(plan))),
    ...(stands === undefined ? [] : lettersInDoubt(stands)),
    ...(isBehind ? [] : lettersDue(seenIn(letters))),
    ...(stands === undefined ? [] : toTell(stands)),
    ...(isBehind ? [] : summaryDue(seenIn(summary))),
  ]
}

const seenIn = <T>(seen: Seen<T>): T | undefined => ('value' in seen ? seen.value : undefined)

/** What stops one look mostly stops the others, too: it is said once. */
function problemsIn(looks: readonly Seen<unknown>[]): Problem[] {
  const byText = new Map<string, Problem>()
  for (const look of looks) if ('problem' in look) byText.set(JSON.stringify(look.problem), look.problem)
  return [...byText.values()]
}

const newResponses = (responses: number): Task[] =>
  responses === 0 ? [] : [{ code: 'newResponses', responses }]

function tasksOfRegistrations({ registrations, tabs: { registrations: tab } }: Standing): Task[] {
  const having = (...statuses: readonly Registration['status'][]): Registration[] =>
    registrations.filter(({ status }) => statuses.includes(status))
  const [unchecked, toFix] = [having(undefined), having('toFix')]
  const [toConfirm, toApprove] = [having('toConfirm'), having('toApprove')]
  const [firstUnchecked] = unchecked
  const [firstWaiting] = having('toConfirm', 'toApprove')
  const tasks: Task[] = []
  if (firstUnchecked !== undefined)
    tasks.push({ code: 'unchecked', registrations: unchecked.length, at: spotOf(firstUnchecked, tab) })
  if (firstWaiting !== undefined)
    tasks.push({
      code: 'waiting',
      toConfirm: toConfirm.length,
      toApprove: toApprove.length,
      at: spotOf(firstWaiting, tab),
    })
  if (toFix.length > 0) tasks.push({ code: 'toFix', registrations: toFix, tab })
  return tasks
}

const spotOf = ({ row, number }: Registration, tab: string): Spot => ({ tab, row, holds: number })

const planOutdated = (plan: Extract<Task, { code: 'planOutdated' }>['plan'] | undefined): Task[] =>
  plan === undefined ? [] : [{ code: 'planOutdated', plan }]

function lettersInDoubt({ ledger, tabs: { ledger: tab } }: Standing): Task[] {
  const letters = doubtfulLetters(ledger)
  const [first] = letters
  if (first === undefined) return []
  return [{ code: 'lettersInDoubt', letters: letters.length, at: spotOfLetter(first, tab) }]
}

function lettersDue(decision: Extract<Task, { code: 'lettersDue' }>['decision'] | undefined): Task[] {
  if (decision === undefined || decision.letters.length + decision.toTell.length === 0) return []
  return [{ code: 'lettersDue', decision }]
}

function toTell({ ledger, tabs: { ledger: tab } }: Standing): Task[] {
  const messages = waitingMessages(ledger)
  const [first] = messages
  if (first === undefined) return []
  const recipients = messages.map(({ recipient }) => recipient)
  return [{ code: 'toTell', recipients, at: spotOfLetter(first, tab) }]
}

/** A letter that has lost its code is known by its row alone. */
function spotOfLetter(
  { key, rows }: { readonly key: string; readonly rows: readonly number[] },
  tab: string,
): Spot {
  const [row = 1] = rows
  return { tab, row, holds: key.endsWith(` ${row}`) ? '' : key }
}

const summaryDue = (of: Omit<Extract<Task, { code: 'summaryDue' }>, 'code'> | undefined): Task[] =>
  of === undefined ? [] : [{ code: 'summaryDue', ...of }]
