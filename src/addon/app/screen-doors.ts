import { cardPrint } from '../domain/card-print'
import { Refusal } from '../domain/refusal'
import type { Screen } from '../domain/screen'
import { goToRow } from '../features/go-to-row/command'
import type { Act, World } from '../ports'
import { GO_TO_ROW } from '../text/menu'
import { PRODUCT } from '../text/run'
import { opened, standing } from '../text/screens'
import { type AnyAct, type Door, step } from './door'
import { AGREE } from './preview'
import { type ScreenEntry, type ScreenName, screenNamed } from './screens'

/** What a page sends when a button is pressed. It comes from a browser, so it may be anything. */
export interface PressedCard {
  readonly name: unknown
  readonly act: unknown
  readonly key: unknown
  /** Print of the card as the person read it; a caller without a page has none. */
  readonly seen: unknown
}

/** Opens the dialog, or says in the usual way why it cannot be opened. */
export const opens = (name: ScreenName): Door => {
  const entry = known(name)
  const { sidebar } = entry
  if (sidebar !== undefined) {
    const open = doorOf({ ...entry, lockFree: true }, [step(opening(name, sidebar))])
    return { ...open, attended: true, quiet: true }
  }
  const show = (screen: Screen, world: World) => world.host.showScreen(name, screen)
  const steps = [...(entry.before ?? []), step(reading(entry, show))]
  return { ...doorOf(entry, steps), attended: true, quiet: true }
}

/** What the dialog shows now, for its page. @throws Refusal for a name that is not in the table */
export const reads = (name: unknown): Door => {
  const entry = screenNamed(name)
  return entry === undefined ? unknown() : doorOf(entry, [step(reading(entry))])
}

/**
 * The acts behind a button, and then what the dialog shows. A card that is gone, or says something else now than what
 * the person read, is not acted on.
 */
export const presses = (pressed: PressedCard): Door => {
  const entry = screenNamed(pressed.name)
  if (entry === undefined) return unknown()
  const { act, key } = pressed
  const isKnown = typeof act === 'string' && Object.keys(entry.acts).includes(act)
  const make = isKnown ? entry.acts[act] : undefined
  if (make === undefined || typeof key !== 'string') return unknown(entry.label)
  const [first, ...rest] = make(key)
  if (act === AGREE) return agreeing(entry, [first, ...rest])
  return doorOf(entry, [guarded(first, entry, pressed), ...rest, step(reading(entry))])
}

/** Shows a row of the workbook, as a button of a page asks. */
export const goes = (tab: unknown, row: unknown, holds: unknown): Door => ({
  label: GO_TO_ROW,
  steps: [step(goToRow(tab, row, holds))],
  attended: false,
  anyZone: true,
  lockFree: true,
})

/** The act itself makes sure that it is what was read, and says what it did. */
function agreeing(entry: ScreenEntry, acts: readonly AnyAct[]): Door {
  const { read, readAfter = read, sweep } = entry
  const after = reading({ ...entry, read: readAfter, told: () => '' })
  return { ...doorOf(entry, [...acts, step(after)]), ...(sweep !== undefined && { sweep }) }
}

/** Nobody is asked or told but in the page. A later act builds on what the first one has written. */
const doorOf = ({ label, check, anyZone, lockFree }: ScreenEntry, steps: readonly AnyAct[]): Door => ({
  label,
  steps,
  attended: false,
  stepByStep: true,
  ...(check !== undefined && { check }),
  ...(anyZone === true && { anyZone }),
  ...(lockFree === true && { lockFree }),
})

const unknown = (label: string = PRODUCT): Door => ({
  label,
  steps: [],
  attended: false,
  check: () => {
    throw new Refusal({ code: 'pressUnknown' })
  },
})

function known(name: ScreenName): ScreenEntry {
  const entry = screenNamed(name)
  if (entry === undefined) throw new Error(`no screen ${name}`)
  return entry
}

const reading = (
  { read, told }: ScreenEntry,
  show: (screen: Screen, world: World) => void = () => undefined,
): Act<Screen> => ({
  looks: true,
  prepare: read,
  question: () => undefined,
  apply: (screen, world) => {
    show(screen, world)
    return { message: told?.(screen) ?? standing(screen.cards.length), counts: {}, changed: false, screen }
  },
})

/** A sidebar is there at once; reading what it shows takes seconds. */
const opening = (name: ScreenName, title: string): Act<string> => ({
  prepare: () => title,
  question: () => undefined,
  apply: (_, { host }) => {
    host.showSidebar(name, title)
    return { message: opened(title), counts: {}, changed: false }
  },
})

const guarded = (first: AnyAct, { read }: ScreenEntry, pressed: PressedCard): AnyAct => ({
  ...first,
  prepare: (world) => {
    refuseUnlessStanding(read(world), pressed)
    return first.prepare(world)
  },
})

function refuseUnlessStanding({ cards, running }: Screen, { act, key, seen }: PressedCard): void {
  if (running !== undefined && running.key === key && running.stop?.act === act) return
  const card = cards.find((one) => one.key === key && one.presses.some((press) => press.act === act))
  if (card === undefined) throw new Refusal({ code: 'cardGone' })
  if (typeof seen === 'string' && seen !== cardPrint(card)) throw new Refusal({ code: 'cardChanged' })
}
