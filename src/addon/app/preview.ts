import { digest } from '../domain/digest'
import { Refusal } from '../domain/refusal'
import type { Screen } from '../domain/screen'
import type { Act, World } from '../ports'
import { upperFirst } from '../text/letters/words'
import { type AnyAct, step } from './door'

/** An act whose question can be read in full. */
type Readable<Decision> = Act<Decision> & Required<Pick<Act<Decision>, 'details'>>

/** What an act would do, with the act's own question as the one button below. */
export function previewOf<Decision>(
  { prepare, question, details }: Readable<Decision>,
  follows?: string,
): (world: World) => Screen {
  return (world) => {
    const decision = prepare(world)
    const asked = question(decision)
    const screen = details(decision)
    if (asked === undefined) return screen
    const followed = follows === undefined ? {} : { follows }
    return {
      ...screen,
      press: { act: AGREE, label: upperFirst(asked.yes), key: printOf(decision), ...followed },
    }
  }
}

/** The act behind that button: only the very decision that was read is carried out. */
export const agreedTo = <Decision>(key: string, act: Act<Decision>): AnyAct =>
  step({
    ...act,
    prepare: (world) => {
      const decision = act.prepare(world)
      if (printOf(decision) !== key) throw new Refusal({ code: 'previewChanged' })
      return decision
    },
  })

/** Name of that button. */
export const AGREE = 'agree'

const printOf = (decision: unknown): string => digest(JSON.stringify(decision))
